/// A name is written without vowel marks, as texts write it.
struct VowelMarks: NameRule {
  let about = RuleText(
    "vowel-marks", .warning, .characters, "a name has no vowel marks", "لا حركات في الاسم",
    why:
      "Texts are searched without them, and two rows that differ by a vowel are one name. How a name is said goes into `note`.",
    example: .rows(
      "names/sy.csv", wrong: "P5,مَنبِج,ar,preferred,,,,editorial,", right: "P5,منبج,ar,preferred,,,,editorial,"
    ))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.usesArabicScript, let position = name.name.firstScalar(where: Script.isVowelMark) else {
      return
    }
    let clean = String(String.UnicodeScalarView(name.name.unicodeScalars.filter { !Script.isVowelMark($0) }))
    report.add(
      name.at("name", scalar: position), "name \(name.name) has vowel marks", "في الاسم \(name.name) حركات",
      write: CanonicalName.clean(clean))
  }
}
