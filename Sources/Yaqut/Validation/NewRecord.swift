/// A place or an organisation to be added: its row and the rows of its names, put where they belong.
package struct NewRecord: Sendable {
  package var kind: EntityKind
  package var type: String
  package var country = ""
  package var parent = ""
  package var latitude = ""
  package var longitude = ""
  package var precision = ""
  package var population = ""
  package var importance = ""
  package var area = ""
  package var source = "editorial"
  /// Names with their languages; the first of a language is preferred.
  package var names: [(name: String, lang: String)] = []

  package init(_ kind: EntityKind, type: String) {
    self.kind = kind
    self.type = type
  }

  /// The lowest number above all that were ever given out.
  package static func nextID(_ kind: EntityKind, in gazetteer: GazetteerTables) -> EntityID? {
    let used =
      gazetteer.places.compactMap(\.id) + gazetteer.organisations.compactMap(\.id)
      + gazetteer.retired.compactMap(\.id)
      + gazetteer.names.compactMap(\.entity)
    let highest = used.filter { $0.kind == kind }.map(\.number).max() ?? 0
    return EntityID(kind, Int(highest) + 1)
  }

  /// The files with the record's rows in their places, and its identifier.
  ///
  /// Other rows keep their bytes. A table that is not there is begun.
  package func added(to files: GazetteerFiles) -> (id: EntityID, files: GazetteerFiles, paths: Set<String>)? {
    let gazetteer = GazetteerTables(files)
    guard let id = Self.nextID(kind, in: gazetteer) else { return nil }
    var result = files
    let code = country.isEmpty ? "zz" : country.lowercased()
    let (table, names) =
      kind == .place
      ? ("places/\(code).csv", "names/\(code).csv") : ("organisations.csv", "organisation_names.csv")
    let row =
      kind == .place
      ? [
        id.description, type, parent, latitude, longitude, precision, population,
        importance.isEmpty ? "5" : importance, "", "", "", source,
      ]
      : [id.description, type, country, area, parent, "", "", "", source]
    Self.insert([row], table, &result)
    var seen: Set<String> = []
    Self.insert(
      self.names.map { name in
        let kind = seen.insert(name.lang).inserted ? "preferred" : "variant"
        return [id.description, name.name, name.lang, kind, "", "", "", source, ""]
      }, names, &result)
    return (id, result, [table, names])
  }

  private static func insert(_ rows: [[String]], _ path: String, _ files: inout GazetteerFiles) {
    guard let schema = TableSchema.of(path: path) else { return }
    let ordering = RowOrdering(schema)
    for row in rows {
      let bytes = files.contents[path] ?? Array((schema.header + "\n").utf8)
      guard let file = TableFile(path: path, bytes: bytes) else { return }
      let key = ordering.key(row)
      let next = file.rows.indices.first { ordering.key(file.canonicalTexts($0)) > key }
      let offset = next.map { file.rows[$0].range.lowerBound } ?? bytes.count
      var text =
        zip(row, schema.columns).map { TableFile.written(TableFormatter.canonical($0, $1.content)) }.joined(
          separator: ",") + "\n"
      if offset == bytes.count, bytes.last != 0x0A { text = "\n" + text }
      files.contents[path] = Array(bytes[..<offset]) + Array(text.utf8) + Array(bytes[offset...])
    }
  }
}
