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
  package let placeIndex: EntityMap<Int>
  package let organisationIndex: EntityMap<Int>
  /// Positions in ``names``, grouped by entity.
  let namesByEntity: [Int32]
  let nameRanges: EntityMap<Range<Int32>>
  /// The entities of which a name stands in a file that is looked at, in order, with their part of ``namesByEntity``.
  let checkedNames: [(id: EntityID, range: Range<Int32>)]
  /// What is wrong with the points of places in files that are looked at, by their rows.
  let pointFaults: [RowPosition: PointFault]
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
    let sources = source.contents.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let tables = Workers.map(sources.count) { index -> (file: TableFile, rows: RowCollector)? in
      guard var file = TableFile(path: sources[index].key, bytes: sources[index].value) else { return nil }
      file.isChecked = checked?.contains(file.path) ?? true
      return (file, RowCollector(file))
    }
    var files: [TableFile] = []
    var rows = RowCollector()
    for table in tables.compactMap(\.self).sorted(by: { $0.file.path < $1.file.path }) {
      rows.append(table.rows, file: files.count)
      files.append(table.file)
    }
    let others = source.contents.filter { TableSchema.of(path: $0.key) == nil }
    self.files = files
    otherFiles = others
    folding = NameFolding.shared
    keyCount = folding.setKeys(of: &rows.names)
    (places, organisations, names) = (rows.places, rows.organisations, rows.names)
    (relations, concordances, retired) = (rows.relations, rows.concordances, rows.retired)
    self.sources = rows.sources
    stopNames = StopWords(rows.stopNames, folding)
    cues = CueWords(rows.cues, folding)
    placeIndex = EntityMap(rows.places.map(\.id))
    organisationIndex = EntityMap(rows.organisations.map(\.id))
    (namesByEntity, nameRanges, checkedNames) = Self.group(rows.names, files)
    let boundaries = Boundaries(others)
    self.boundaries = boundaries
    let areas = Dictionary(
      rows.places.lazy.filter { $0.placetype == .country }.compactMap { place in
        place.id.flatMap { boundaries.areas[$0] }.map { (place.country, $0) }
      }, uniquingKeysWith: { first, _ in first })
    countryAreas = areas
    pointFaults = PointFault.all(rows.places, files, areas)
    change = base.map {
      GazetteerChange(
        files: files, places: rows.places, organisations: rows.organisations, names: rows.names, base: $0)
    }
  }

  private static func group(
    _ names: [NameRow], _ files: [TableFile]
  ) -> ([Int32], EntityMap<Range<Int32>>, [(id: EntityID, range: Range<Int32>)]) {
    // Each in one number, the entity above the position: they sort as one array of integers.
    var order: [UInt64] = []
    order.reserveCapacity(names.count)
    for index in names.indices {
      if let id = names[index].entity { order.append(UInt64(id.packed) << 32 | UInt64(index)) }
    }
    order.sort()
    var ranges = EntityMap<Range<Int32>>(capacity: names.count / 2)
    var checked: [(id: EntityID, range: Range<Int32>)] = []
    var start = 0
    var isChecked = false
    for index in order.indices {
      if files[names[Int(order[index] & 0xFFFF_FFFF)].at.file].isChecked { isChecked = true }
      guard index + 1 == order.count || order[index + 1] >> 32 != order[index] >> 32 else { continue }
      let id = EntityID(packed: UInt32(order[index] >> 32))
      let range = Int32(start)..<Int32(index + 1)
      ranges[id] = range
      if isChecked { checked.append((id, range)) }
      (start, isChecked) = (index + 1, false)
    }
    return (order.map { Int32($0 & 0xFFFF_FFFF) }, ranges, checked)
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
