/// Reads the rows of table files as the values they stand for, where they can be read.
struct RowCollector {
  var places: [PlaceRow] = []
  var organisations: [OrganisationRow] = []
  var names: [NameRow] = []
  var relations: [RelationRow] = []
  var concordances: [ConcordanceRow] = []
  var retired: [RetiredRow] = []
  var sources: Set<String> = []
  var stopNames: [String] = []
  var cues: [(word: String, cueClass: String)] = []

  init() {}

  /// The rows of one table, as of the first file.
  init(_ file: TableFile) { read(file, 0) }

  mutating func read(_ file: TableFile, _ index: Int) {
    switch file.schema.name {
    case "names", "organisation_names": names.reserveCapacity(names.count + file.rows.count)
    case "places": places.reserveCapacity(places.count + file.rows.count)
    default: break
    }
    for row in file.rows.indices { read(Reader(file: file, row: row), RowPosition(file: index, row: row)) }
  }

  /// Adds the rows of one table, which becomes the file of a number.
  mutating func append(_ other: RowCollector, file: Int) {
    func moved<Row: PositionedRow>(_ rows: [Row]) -> [Row] {
      if file == 0 { return rows }
      var rows = rows
      for index in rows.indices { rows[index].at = RowPosition(file: file, row: rows[index].at.row) }
      return rows
    }
    places += moved(other.places)
    organisations += moved(other.organisations)
    names += moved(other.names)
    relations += moved(other.relations)
    concordances += moved(other.concordances)
    retired += moved(other.retired)
    sources.formUnion(other.sources)
    stopNames += other.stopNames
    cues += other.cues
  }

  /// The cells of a row by the columns of its table.
  private struct Reader {
    let file: TableFile
    let row: Int
    func text(_ column: Int) -> String { file.text(row, column) }
    func id(_ column: Int) -> EntityID? { EntityID(text(column)) }
    func number(_ column: Int) -> Double? {
      let text = text(column)
      return text.isEmpty ? nil : Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
  }

  private mutating func read(_ row: Reader, _ at: RowPosition) {
    switch row.file.schema.name {
    case "names", "organisation_names":
      names.append(
        NameRow(
          at: at, entity: row.id(0), name: row.text(1), lang: row.text(2),
          kind: NameKind(rawValue: row.text(3)),
          register: row.text(4), from: row.text(5), to: row.text(6), source: row.text(7), note: row.text(8),
          country: row.file.country))
    case "places":
      places.append(
        PlaceRow(
          at: at, id: row.id(0), placetype: Placetype(rawValue: row.text(1)), parent: row.id(2),
          latitude: row.number(3),
          longitude: row.number(4), precision: row.number(5), population: Int(row.text(6)),
          importance: Int(row.text(7)),
          from: row.text(8), to: row.text(9), supersededBy: row.id(10), source: row.text(11),
          country: row.file.country))
    case "concordances":
      concordances.append(ConcordanceRow(at: at, id: row.id(0), authority: row.text(1), code: row.text(2)))
    case "organisations":
      organisations.append(
        OrganisationRow(
          at: at, id: row.id(0), type: OrganisationType(rawValue: row.text(1)), country: row.text(2),
          area: row.id(3),
          umbrella: row.id(4), from: row.text(5), to: row.text(6), supersededBy: row.id(7),
          source: row.text(8)))
    case "relations":
      relations.append(
        RelationRow(
          at: at, subject: row.id(0), kind: row.text(1), object: row.id(2), from: row.text(3), to: row.text(4)
        ))
    case "retired":
      retired.append(
        RetiredRow(at: at, id: row.id(0), reason: row.text(1), date: row.text(2), supersededBy: row.id(3)))
    case "sources": sources.insert(row.text(0))
    case "stopnames": stopNames.append(row.text(0))
    case "cues": cues.append((row.text(0), row.text(1)))
    default: break
    }
  }
}
