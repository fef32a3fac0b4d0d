/// A gazetteer as the rules see it: every table with its rows, read as far as they can be read, and the indexes over them.
///
/// Nothing in it fails; what cannot be read is nil in a row, and rules about form report it.
package final class GazetteerTables: Sendable {
  /// All files that are tables, in order of path.
  package let files: [TableFile]
  /// Files that are no tables: boundaries, cases, the data package, strays.
  package let otherFiles: [String: [UInt8]]
  package let root: String
  package let places: [PlaceRow]
  package let organisations: [OrganisationRow]
  package let names: [NameRow]
  package let relations: [RelationRow]
  package let concordances: [ConcordanceRow]
  package let retired: [RetiredRow]
  /// Positions in ``places`` and ``organisations`` by identifier; the first where an identifier is given twice.
  package let placeIndex: [EntityID: Int]
  package let organisationIndex: [EntityID: Int]
  /// Positions in ``names``, grouped by entity.
  let namesByEntity: [Int32]
  let nameRanges: [EntityID: Range<Int32>]
  /// How many keys names fold to.
  package let keyCount: Int
  /// The keys of `sources.csv`.
  package let sources: Set<String>
  package let stopNames: StopWords
  package let cues: CueWords
  package let boundaries: Boundaries
  /// The area of each country by its code, where it has one.
  let countryAreas: [String: Boundaries.Area]
  /// What the gazetteer was before an edit, where that is compared.
  package let change: GazetteerChange?
  let folding: NameFolding

  /// Reads the tables.
  ///
  /// - Parameters:
  ///   - checked: The files that rules about single rows look at; nil for all.
  ///   - base: The gazetteer before an edit.
  /// - Complexity: O(bytes).
  package init(_ source: GazetteerFiles, checked: Set<String>? = nil, base: GazetteerFiles? = nil) {
    root = source.root
    var files: [TableFile] = []
    var others: [String: [UInt8]] = [:]
    for (path, bytes) in source.contents.sorted(by: { $0.key < $1.key }) {
      if var file = TableFile(path: path, bytes: bytes) {
        file.isChecked = checked?.contains(path) ?? true
        files.append(file)
      } else {
        others[path] = bytes
      }
    }
    var rows = RowCollector()
    for index in files.indices { rows.read(files[index], index) }
    self.files = files
    otherFiles = others
    folding = NameFolding.shared
    keyCount = folding.setKeys(of: &rows.names)
    (places, organisations, names) = (rows.places, rows.organisations, rows.names)
    (relations, concordances, retired) = (rows.relations, rows.concordances, rows.retired)
    sources = rows.sources
    stopNames = StopWords(rows.stopNames, folding)
    cues = CueWords(rows.cues, folding)
    placeIndex = Dictionary(
      rows.places.indices.lazy.compactMap { index in rows.places[index].id.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    organisationIndex = Dictionary(
      rows.organisations.indices.lazy.compactMap { index in rows.organisations[index].id.map { ($0, index) }
      },
      uniquingKeysWith: { first, _ in first })
    (namesByEntity, nameRanges) = Self.group(rows.names)
    let boundaries = Boundaries(others)
    self.boundaries = boundaries
    countryAreas = Dictionary(
      rows.places.lazy.filter { $0.placetype == .country }.compactMap { place in
        place.id.flatMap { boundaries.areas[$0] }.map { (place.country, $0) }
      }, uniquingKeysWith: { first, _ in first })
    change = base.map {
      GazetteerChange(
        files: files, places: rows.places, organisations: rows.organisations, names: rows.names, base: $0)
    }
  }

  private static func group(_ names: [NameRow]) -> ([Int32], [EntityID: Range<Int32>]) {
    var order = names.indices.filter { names[$0].entity != nil }.map {
      (names[$0].entity?.packed ?? 0, Int32($0))
    }
    order.sort { $0 < $1 }
    var ranges: [EntityID: Range<Int32>] = [:]
    ranges.reserveCapacity(order.count / 2)
    var start = 0
    for index in order.indices where index + 1 == order.count || order[index + 1].0 != order[index].0 {
      ranges[EntityID(packed: order[index].0)] = Int32(start)..<Int32(index + 1)
      start = index + 1
    }
    return (order.map(\.1), ranges)
  }

  /// Whether rules about single rows look at a row.
  package func isChecked(_ row: RowPosition) -> Bool { files[row.file].isChecked }

  /// The place of an identifier.
  package func place(_ id: EntityID?) -> PlaceRow? { id.flatMap { placeIndex[$0] }.map { places[$0] } }

  /// The organisation of an identifier.
  package func organisation(_ id: EntityID?) -> OrganisationRow? {
    id.flatMap { organisationIndex[$0] }.map { organisations[$0] }
  }

  /// Whether an entity is in the gazetteer.
  package func has(_ id: EntityID) -> Bool { placeIndex[id] != nil || organisationIndex[id] != nil }

  /// The names of an entity, in the order of their rows.
  package func names(of id: EntityID) -> some Sequence<NameRow> {
    (nameRanges[id] ?? 0..<0).lazy.map { self.names[Int(self.namesByEntity[Int($0)])] }
  }

  /// The name an entity is shown by: Arabic and preferred before others; empty where it has none.
  package func label(of id: EntityID) -> String {
    var best: NameRow?
    for name in names(of: id) {
      if name.isArabic, name.kind == .preferred { return name.name }
      if best == nil || name.isArabic && best?.isArabic == false { best = name }
    }
    return best?.name ?? ""
  }

  /// The country and all units that a place lies in, smallest first; ends at a cycle.
  package func ancestors(of place: PlaceRow) -> [PlaceRow] {
    var result: [PlaceRow] = []
    var next = place.parent
    while let id = next, let parent = self.place(id), result.count < 12 {
      if parent.id == place.id || result.contains(where: { $0.id == parent.id }) { break }
      result.append(parent)
      next = parent.parent
    }
    return result
  }
}
