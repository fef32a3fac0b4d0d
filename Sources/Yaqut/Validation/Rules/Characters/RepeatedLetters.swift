/// A name has no letter three times in a row.
struct RepeatedLetters: NameRule {
  let about = RuleText(
    "repeated-letters", .warning, .characters, "a name has no letter three times in a row",
    "لا حرف مكرر ثلاثًا متتالية في الاسم",
    why: "A key was held down. No Arabic word has three of one letter together.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريييمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.kind != .abbreviation else { return }
    var last: Unicode.Scalar = " "
    var count = 0
    for (position, scalar) in name.name.unicodeScalars.enumerated() {
      count = scalar == last ? count + 1 : 1
      last = scalar
      if count == 3, scalar.properties.isAlphabetic, !scalar.properties.isUppercase {
        report.add(
          name.at("name", scalar: position),
          "name \(name.name) has \(String(Character(scalar))) three times in a row",
          "في الاسم \(name.name) الحرف \(String(Character(scalar))) ثلاث مرات متتالية")
        return
      }
    }
  }
}
