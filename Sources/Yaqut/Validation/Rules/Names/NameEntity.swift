/// A name belongs to a place or organisation that is there.
struct NameEntity: NameRule {
  let about = RuleText(
    "name-entity", .error, .names, "a name belongs to a place or organisation that is there",
    "ينتمي الاسم إلى مكان موجود أو منظمة موجودة",
    why: "The identifier has a digit wrong, or its row is missing: add the place before its names.",
    example: .rows(
      "names/sy.csv", wrong: "P66,كفر ناصح,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,كفر ناصح,ar,variant,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let id = name.entity, !gazetteer.has(id) else { return }
    report.add(
      name.at(id.kind == .place ? "place" : "organisation"),
      "there is no \(id) that could bear the name \(name.name)",
      "لا وجود لـ \(id) ليحمل الاسم \(name.name)")
  }
}
