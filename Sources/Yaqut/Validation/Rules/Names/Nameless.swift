/// Every place and organisation has an Arabic name.
struct Nameless: Rule {
  let about = RuleText(
    "nameless", .error, .names, "a place or organisation has an Arabic name", "لكل مكان ومنظمة اسم عربي",
    why: "Without one it is never found in Arabic text.",
    example: .rows(
      "places/sy.csv", wrong: "P8,village,P4,36.55,37.85,1,,5,,,,editorial",
      right: "P7,village,P4,36.6,37.8,1,,6,,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    func check(_ id: EntityID?, _ row: RowPosition) {
      guard let id, !gazetteer.names(of: id).contains(where: \.usesArabicScript) else { return }
      report.add(
        row("id"), "\(id) has no Arabic name; add a row to the names",
        "ليس لـ \(id) اسم عربي؛ أضف سطرًا إلى الأسماء")
    }
    for place in gazetteer.places where place.supersededBy == nil { check(place.id, place.at) }
    for body in gazetteer.organisations where body.supersededBy == nil { check(body.id, body.at) }
  }
}
