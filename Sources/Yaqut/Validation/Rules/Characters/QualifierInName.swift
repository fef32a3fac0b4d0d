/// A name does not say in brackets which place is meant.
struct QualifierInName: NameRule {
  let about = RuleText(
    "qualifier-in-name", .error, .characters, "a name has no explanation in brackets",
    "لا شرح بين قوسين في الاسم",
    why:
      "No text writes العريمة (حلب). Which of several places is meant is told by its parent; other remarks go into `note`, another name into a row of its own. An English name is a label for readers, and may tell two bodies apart so.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة (حلب),ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.usesArabicScript,
      let open = name.name.firstScalar(where: { $0 == "(" || $0 == "[" || $0 == "{" }),
      name.name.unicodeScalars.contains(where: { $0 == ")" || $0 == "]" || $0 == "}" })
    else { return }
    let before = CanonicalName.withoutHidden(String(name.name.unicodeScalars.prefix(open)))
    report.add(
      name.at("name", scalar: open),
      "name \(name.name) explains itself in brackets; put the explanation into 'note', another name into its own row",
      "في الاسم \(name.name) شرح بين قوسين؛ ضع الشرح في note والاسم الآخر في سطر له",
      write: before.isEmpty ? nil : before, isSafe: false)
  }
}
