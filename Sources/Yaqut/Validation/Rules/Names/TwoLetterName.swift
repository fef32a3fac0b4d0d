/// A short Arabic name is never linked without a cue.
struct TwoLetterName: NameRule {
  let about = RuleText(
    "short-name", .warning, .names, "an Arabic name of two letters is in stopnames.csv",
    "الاسم العربي ذو الحرفين مدرج في stopnames.csv",
    why:
      "Two letters occur in every text as something else. A row in stopnames.csv keeps the name from being linked unless a word beside it says what it is.",
    example: .rows(
      "names/sy.csv", wrong: "P6,كر,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.usesArabicScript, name.name.utf8.count <= 12, name.kind != .demonym else { return }
    let letters = name.name.unicodeScalars.filter(Script.isArabic)
    guard letters.count == 2, !name.name.contains(" "), name.name.utf8.allSatisfy({ $0 > 0x39 }),
      !gazetteer.stopNames.contains(name.name)
    else {
      return
    }
    report.add(
      name.at("name"),
      "name \(name.name) has two letters and would be found everywhere; add it to stopnames.csv",
      "الاسم \(name.name) حرفان فيوجد في كل مكان؛ أضفه إلى stopnames.csv")
  }
}
