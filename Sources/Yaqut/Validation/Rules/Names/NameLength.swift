/// A name is as long as names are.
struct NameLength: NameRule {
  let about = RuleText(
    "name-length", .error, .names, "a name has at least two letters and at most 100 characters",
    "للاسم حرفان على الأقل ومئة حرف على الأكثر",
    why: "One letter is no name, and a sentence is none either.",
    example: .rows(
      "names/sy.csv", wrong: "P6,ع,ar,preferred,,,,editorial,", right: "P6,العريمة,ar,preferred,,,,editorial,"
    ))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    if name.name.isEmpty { return }
    let count = name.name.utf8.count > 100 ? name.name.unicodeScalars.count : 0
    if count > 100 {
      report.add(
        name.at("name"), "the name has \(raw: count) characters; 100 are the most",
        "الاسم أطول مما يجوز: عدد حروفه \(raw: count)")
    } else if name.name.utf8.count < 8, Script.letters(name.name) < 2,
      !name.name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    {
      report.add(
        name.at("name"), "name \(name.name) has fewer than two letters", "في الاسم \(name.name) أقل من حرفين")
    }
  }
}
