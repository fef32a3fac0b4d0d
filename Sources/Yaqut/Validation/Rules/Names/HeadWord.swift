/// A settlement's name begins with the name, not with a word for what it is.
struct HeadWord: NameRule {
  let about = RuleText(
    "head-word", .warning, .names, "a settlement's name has no word for its kind before it",
    "لا كلمة تدل على النوع قبل اسم البلدة",
    why:
      "قرية العريمة is the village العريمة; texts write either, and the word is known as a cue. Where it is part of the name (مدينة نصر), acknowledge it.",
    example: .rows(
      "names/sy.csv", wrong: "P6,قرية العريمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  private static let heads: Set<Substring> = ["قرية", "بلدة", "محافظة", "ناحية", "قضاء"]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.usesArabicScript, let place = gazetteer.place(name.entity),
      place.placetype?.isSettlement == true || place.placetype?.isAdministrative == true
    else { return }
    guard let space = name.name.firstIndex(of: " "), Self.heads.contains(name.name[..<space]) else { return }
    let rest = String(name.name[name.name.index(after: space)...])
    guard rest.unicodeScalars.count(where: Script.isArabic) >= 3 else { return }
    report.add(
      name.at("name"), "name \(name.name) begins with a word for its kind; write \(rest)",
      "يبدأ الاسم \(name.name) بكلمة تدل على نوعه؛ اكتب \(rest)",
      write: rest, isSafe: false)
  }
}
