/// A gazetteer before and after an edit: the rows of the files that differ.
package struct GazetteerChange: Sendable {
  /// The rows of one side, by identifier.
  package struct Side: Sendable {
    package var files: [TableFile] = []
    package var places: [EntityID: PlaceRow] = [:]
    package var organisations: [EntityID: OrganisationRow] = [:]
    package var names: [EntityID: [NameRow]] = [:]

    func has(_ id: EntityID) -> Bool { places[id] != nil || organisations[id] != nil }
  }

  /// The paths that differ.
  package let paths: [String]
  package let before: Side
  package let after: Side

  init(
    files: [TableFile], places: [PlaceRow], organisations: [OrganisationRow], names: [NameRow],
    base: GazetteerFiles
  ) {
    let now = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.path, $0) })
    var paths: [String] = []
    var before = Side()
    var rows = RowCollector()
    for (path, bytes) in base.contents.sorted(by: { $0.key < $1.key }) {
      if let index = now[path], files[index].bytes == bytes { continue }
      guard let file = TableFile(path: path, bytes: bytes) else { continue }
      paths.append(path)
      rows.read(file, before.files.count)
      before.files.append(file)
    }
    paths += now.keys.filter { base.contents[$0] == nil }
    before.fill(places: rows.places, organisations: rows.organisations, names: rows.names)
    self.before = before
    self.paths = paths.sorted()
    let changed = Set(paths)
    let isChanged = files.map { changed.contains($0.path) }
    var after = Side()
    after.files = files
    after.fill(
      places: places.filter { isChanged[$0.at.file] },
      organisations: organisations.filter { isChanged[$0.at.file] },
      names: names.filter { isChanged[$0.at.file] })
    self.after = after
  }
}

extension GazetteerChange.Side {
  fileprivate mutating func fill(places: [PlaceRow], organisations: [OrganisationRow], names: [NameRow]) {
    for place in places { if let id = place.id, self.places[id] == nil { self.places[id] = place } }
    for body in organisations {
      if let id = body.id, self.organisations[id] == nil { self.organisations[id] = body }
    }
    for name in names { if let id = name.entity { self.names[id, default: []].append(name) } }
  }
}

extension GazetteerChange.Side {
  /// The name an entity is shown by, among those of the files that differ.
  package func label(of id: EntityID) -> String {
    let names = names[id] ?? []
    return
      (names.first { $0.isArabic && $0.kind == .preferred } ?? names.first(where: \.isArabic) ?? names.first)?
      .name ?? ""
  }
}

extension GazetteerChange {
  /// The name an entity is shown by, now or before.
  func label(of id: EntityID) -> String {
    let now = after.label(of: id)
    return now.isEmpty ? before.label(of: id) : now
  }

  /// Whether a name of before is a name still, or the names of neither side are known.
  func keepsName(_ id: EntityID) -> Bool {
    guard let old = before.names[id], let new = after.names[id] else { return true }
    let names = Set(new.map(\.name))
    return old.contains { names.contains($0.name) }
  }

  /// The names that were not there before, of entities that were.
  var addedNames: [NameRow] {
    after.names.sorted { $0.key < $1.key }.flatMap { id, names in
      let known = Set((before.names[id] ?? []).map { $0.name + "\t" + $0.lang })
      return names.filter { !known.contains($0.name + "\t" + $0.lang) }
    }
  }
}

extension PlaceRow {
  var isSettlement: Bool { placetype?.isSettlement == true }
}
