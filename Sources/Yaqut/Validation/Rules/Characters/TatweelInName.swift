/// A name is not drawn out.
struct TatweelInName: NameRule {
  let about = RuleText(
    "tatweel", .error, .characters, "a name has no tatweel", "لا تطويل في الاسم",
    why: "The stroke ـ (U+0640) only stretches a word. Texts are searched without it.",
    example: .rows(
      "names/sy.csv", wrong: "P5,منبـج,ar,preferred,,,,editorial,",
      right: "P5,منبج,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let position = name.name.firstScalar(where: { $0.value == 0x640 }) else { return }
    let clean = CanonicalName.clean(
      String(String.UnicodeScalarView(name.name.unicodeScalars.filter { $0.value != 0x640 })))
    report.add(
      name.at("name", scalar: position), "name \(name.name) is drawn out with tatweel",
      "في الاسم \(name.name) تطويل", write: clean)
  }
}
