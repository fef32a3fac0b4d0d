// What each column of each file means: one function a file.
extension GazetteerRecords {
  /// Reads rows of `places/<cc>.csv`, whose file name says the country.
  static func place(_ country: String) -> RowAdder {
    let country = country == "ZZ" ? "" : country
    return { (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
      var place = EntityRecord(id: try row.requiredID(0, .place), origin: row.origin)
      place.placetype = try row.word(1, "placetype", as: Placetype.self)
      place.parent = try row.id(2, .place)
      place.latitude = try row.number(3, "latitude", in: -90...90)
      place.longitude = try row.number(4, "longitude", in: -180...180)
      place.precision = try row.number(5, "precision", in: 0...10_000)
      place.population = try row.integer(6, "population", in: 0...4_000_000_000)
      place.importance = try row.integer(7, "importance", in: 0...100) ?? 0
      place.country = country
      place.from = try row.text(8)
      place.to = try row.text(9)
      place.supersededBy = try row.id(10, .place)
      place.source = try row.text(11)
      records.entities.append(place)
    }
  }

  /// Reads rows of `names/<cc>.csv` or `organisation_names.csv`.
  static func name(_ kind: EntityKind) -> RowAdder {
    { (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
      records.names.append(
        NameRecord(
          entity: try row.requiredID(0, kind), text: try row.required(1, "name"),
          lang: try row.required(2, "language"), kind: try row.word(3, "kind", as: NameKind.self),
          register: try row.text(4), from: try row.text(5), to: try row.text(6), source: try row.text(7),
          origin: row.origin))
    }
  }

  /// Reads rows of `organisations.csv`.
  static let organisation: RowAdder = {
    (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
    var body = EntityRecord(id: try row.requiredID(0, .organisation), origin: row.origin)
    body.organisationType = try row.word(1, "type", as: OrganisationType.self)
    body.country = try row.country(2)
    body.area = try row.id(3, .place)
    body.parent = try row.id(4, .organisation)
    body.from = try row.text(5)
    body.to = try row.text(6)
    body.supersededBy = try row.id(7, .organisation)
    body.source = try row.text(8)
    records.entities.append(body)
  }

  /// Reads rows of `relations.csv`.
  static let relation: RowAdder = {
    (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
    records.relations.append(
      RelationRecord(
        subject: try row.requiredID(0, nil), kind: try row.required(1, "relation"),
        object: try row.requiredID(2, nil), from: try row.text(3), to: try row.text(4),
        source: try row.text(5),
        origin: row.origin))
  }

  /// Reads rows of `concordances.csv`.
  static let concordance: RowAdder = {
    (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
    records.concordances.append(
      ConcordanceRecord(
        entity: try row.requiredID(0, nil), authority: try row.required(1, "authority"),
        code: try row.required(2, "code"), origin: row.origin))
  }

  /// Reads rows of `cues.csv`.
  static let cue: RowAdder = {
    (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
    let cueClass = try row.word(1, "class", as: CueClass.self)
    let number = try row.text(3).isEmpty ? CueNumber.singular : try row.word(3, "number", as: CueNumber.self)
    records.cues.append(
      CueRecord(
        word: try row.required(0, "word"),
        cue: Cue(
          cueClass: cueClass, means: try row.text(2), number: number, inside: try row.flag(4, "inside")),
        origin: row.origin))
  }

  /// Reads rows of `stopnames.csv`.
  static let stopName: RowAdder = {
    (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
    records.stopNames.append(
      StopNameRecord(
        name: try row.required(0, "name"),
        stopName: StopName(
          reason: try row.word(1, "reason", as: StopReason.self),
          perMillion: try row.number(2, "count", in: 0...1_000_000)),
        origin: row.origin))
  }

  /// Reads rows of `sources.csv`.
  static let source: RowAdder = {
    (records: inout GazetteerRecords, row: RowReader) throws(GazetteerError) in
    records.sources.append(
      GazetteerSource(
        key: try row.required(0, "source"), title: try row.text(1), licence: try row.text(2),
        attribution: try row.text(3), url: try row.text(4)))
  }
}
