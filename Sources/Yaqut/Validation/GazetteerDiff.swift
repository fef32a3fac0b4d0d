/// An edit of a gazetteer in words: what was added, removed, moved, renamed.
package struct GazetteerDiff: Sendable {
  /// One thing that the edit did.
  package struct Item: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case placeAdded = "place_added", placeRemoved = "place_removed", placeMoved = "place_moved",
        parentChanged = "parent_changed"
      case typeChanged = "type_changed", superseded, valueChanged = "value_changed"
      case organisationAdded = "organisation_added", organisationRemoved = "organisation_removed"
      case renamed, nameAdded = "name_added", nameRemoved = "name_removed", nameChanged = "name_changed"
      case rowAdded = "row_added", rowRemoved = "row_removed"
    }
    package let kind: Kind
    /// The entity, or the first cell of another row.
    package let id: String
    /// The name the entity is shown by.
    package let label: String
    /// What changed, with the value before and after where there are such.
    package var what = ""
    package var before = ""
    package var after = ""
    /// How far a place moved.
    package var kilometres: Double?
    package var point: GeoPoint?
    package var oldPoint: GeoPoint?
  }

  package private(set) var items: [Item] = []

  /// Compares two gazetteers.
  ///
  /// - Complexity: O(rows of the files that differ).
  package init(_ gazetteer: GazetteerTables) {
    guard let change = gazetteer.change else { return }
    func label(_ id: EntityID) -> String {
      let own = change.label(of: id)
      return own.isEmpty ? gazetteer.label(of: id) : own
    }
    places(change, label)
    organisations(change, label)
    names(change, label)
    otherRows(change)
  }

  private mutating func places(_ change: GazetteerChange, _ label: (EntityID) -> String) {
    let ids = Set(change.before.places.keys).union(change.after.places.keys).sorted()
    for id in ids {
      let item = Item(kind: .placeAdded, id: id.description, label: label(id))
      func add(_ kind: Item.Kind, _ fill: (inout Item) -> Void) {
        var new = Item(kind: kind, id: item.id, label: item.label)
        fill(&new)
        items.append(new)
      }
      switch (change.before.places[id], change.after.places[id]) {
      case (nil, let new?):
        add(.placeAdded) {
          $0.what = new.placetype?.rawValue ?? ""
          $0.after = new.parent.map { "\($0) \(label($0))" } ?? ""
          $0.point = new.point
        }
      case (let old?, nil):
        add(.placeRemoved) {
          $0.what = old.placetype?.rawValue ?? ""
          $0.oldPoint = old.point
        }
      case (let old?, let new?):
        if let from = old.point, let to = new.point, from != to {
          add(.placeMoved) {
            $0.kilometres = from.distance(to: to)
            ($0.oldPoint, $0.point) = (from, to)
          }
        }
        if old.parent != new.parent {
          add(.parentChanged) {
            $0.before = old.parent.map { "\($0) \(label($0))" } ?? ""
            $0.after = new.parent.map { "\($0) \(label($0))" } ?? ""
          }
        }
        if old.placetype != new.placetype {
          add(.typeChanged) {
            ($0.before, $0.after) = (old.placetype?.rawValue ?? "", new.placetype?.rawValue ?? "")
          }
        }
        if old.supersededBy != new.supersededBy, let by = new.supersededBy {
          add(.superseded) { $0.after = "\(by) \(label(by))" }
        }
        values(old, new) { what, before, after in
          add(.valueChanged) { ($0.what, $0.before, $0.after) = (what, before, after) }
        }
      case (nil, nil): break
      }
    }
  }

  private func values(_ old: PlaceRow, _ new: PlaceRow, _ add: (String, String, String) -> Void) {
    func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
    if old.importance != new.importance { add("importance", text(old.importance), text(new.importance)) }
    if old.population != new.population { add("population", text(old.population), text(new.population)) }
    if old.precision != new.precision {
      add("precision_km", old.precision.map { "\($0)" } ?? "", new.precision.map { "\($0)" } ?? "")
    }
    if old.from != new.from { add("from", old.from, new.from) }
    if old.to != new.to { add("to", old.to, new.to) }
    if old.source != new.source { add("source", old.source, new.source) }
  }

  private mutating func organisations(_ change: GazetteerChange, _ label: (EntityID) -> String) {
    for id in Set(change.before.organisations.keys).union(change.after.organisations.keys).sorted() {
      let name = label(id)
      switch (change.before.organisations[id], change.after.organisations[id]) {
      case (nil, let new?):
        items.append(
          Item(kind: .organisationAdded, id: id.description, label: name, what: new.type?.rawValue ?? ""))
      case (let old?, nil):
        items.append(
          Item(kind: .organisationRemoved, id: id.description, label: name, what: old.type?.rawValue ?? ""))
      case (let old?, let new?):
        func compare(_ what: String, _ before: String?, _ after: String?) {
          if before != after {
            items.append(
              Item(
                kind: .valueChanged, id: id.description, label: name, what: what, before: before ?? "",
                after: after ?? ""))
          }
        }
        compare("type", old.type?.rawValue, new.type?.rawValue)
        compare("umbrella", old.umbrella?.description, new.umbrella?.description)
        compare("area", old.area?.description, new.area?.description)
        compare("country", old.country, new.country)
        compare("superseded_by", old.supersededBy?.description, new.supersededBy?.description)
        compare("from", old.from, new.from)
        compare("to", old.to, new.to)
      case (nil, nil): break
      }
    }
  }

  private mutating func names(_ change: GazetteerChange, _ label: (EntityID) -> String) {
    func key(_ name: NameRow) -> String { "\(name.name)\t\(name.lang)" }
    for id in Set(change.before.names.keys).union(change.after.names.keys).sorted() {
      let (old, new) = (change.before.names[id] ?? [], change.after.names[id] ?? [])
      let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
      let after = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
      let (was, now) = (change.before.label(of: id), change.after.label(of: id))
      if !was.isEmpty, !now.isEmpty, was != now {
        items.append(Item(kind: .renamed, id: id.description, label: now, before: was, after: now))
      }
      for name in new where before[key(name)] == nil {
        items.append(
          Item(
            kind: .nameAdded, id: id.description, label: label(id),
            what: "\(name.kind?.rawValue ?? "") \(name.lang)", after: name.name))
      }
      for name in old where after[key(name)] == nil {
        items.append(
          Item(
            kind: .nameRemoved, id: id.description, label: label(id),
            what: "\(name.kind?.rawValue ?? "") \(name.lang)", before: name.name))
      }
      for name in new {
        guard let other = before[key(name)] else { continue }
        func compare(_ what: String, _ before: String, _ after: String) {
          if before != after {
            items.append(
              Item(
                kind: .nameChanged, id: id.description, label: label(id), what: "\(what) of \(name.name)",
                before: before, after: after))
          }
        }
        compare("kind", other.kind?.rawValue ?? "", name.kind?.rawValue ?? "")
        compare("register", other.register, name.register)
        compare("from", other.from, name.from)
        compare("to", other.to, name.to)
        compare("source", other.source, name.source)
        compare("note", other.note, name.note)
      }
    }
  }

  /// Rows of the other tables, whole.
  private mutating func otherRows(_ change: GazetteerChange) {
    let skipped: Set<String> = ["places", "names", "organisations", "organisation_names"]
    for path in change.paths {
      guard let schema = TableSchema.of(path: path), !skipped.contains(schema.name) else { continue }
      let old = Set(
        change.before.files.first { $0.path == path }.map { file in
          file.rows.indices.map { file.canonicalTexts($0) }
        } ?? [])
      let new = Set(
        change.after.files.first { $0.path == path }.map { file in
          file.rows.indices.map { file.canonicalTexts($0) }
        } ?? [])
      for row in new.subtracting(old).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        items.append(Item(kind: .rowAdded, id: row[0], label: schema.name, after: row.joined(separator: ",")))
      }
      for row in old.subtracting(new).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        items.append(
          Item(kind: .rowRemoved, id: row[0], label: schema.name, before: row.joined(separator: ",")))
      }
    }
  }
}
