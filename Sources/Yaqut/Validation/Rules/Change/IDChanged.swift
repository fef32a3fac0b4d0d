/// A place or an organisation keeps its identifier.
struct IDChanged: ChangeRule {
  let about = RuleText(
    "id-changed", .error, .change, "an entity keeps its identifier", "يبقى للكيان معرّفه",
    why:
      "A row whose number was changed, in an editor or by filling a column of a spreadsheet, is another entity to everyone else.",
    example: .rows(
      "places/sy.csv", wrong: "P18,village,P4,36.55,37.85,1,,5,,,,editorial",
      right: "P8,village,P4,36.55,37.85,1,,5,,,,editorial",
      before: "P8,village,P4,36.55,37.85,1,,5,,,,editorial",
      also: ("names/sy.csv", "P8,كفر ناصح,ar,preferred,,,,editorial,")))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for (id, _) in change.before.places.sorted(by: { $0.key < $1.key })
    where !change.after.has(id) && !report.gazetteer.has(id) {
      guard let successor = Self.successor(of: id, in: change), let row = change.after.places[successor]
      else { continue }
      report.add(
        row.at("id"), "the identifier of this place was \(id) and may not change",
        "كان معرّف هذا المكان \(id) ولا يجوز تغييره",
        write: id.description, isSafe: false)
    }
  }

  /// A place that is new, at the very point and of the very type of one that is gone.
  static func successor(of id: EntityID, in change: GazetteerChange) -> EntityID? {
    guard let old = change.before.places[id], let point = old.point else { return nil }
    return change.after.places.first { other, row in
      change.before.places[other] == nil && row.placetype == old.placetype && row.point == point
        && row.parent == old.parent
    }?.key
  }
}
