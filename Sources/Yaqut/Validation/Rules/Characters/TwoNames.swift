/// A cell has one name.
struct TwoNames: NameRule {
  let about = RuleText(
    "two-names", .error, .characters, "a cell holds one name", "في الخلية اسم واحد",
    why:
      "Two names with a comma, a semicolon or a stroke between them match no text. Each name has its row; `yaqut fmt` splits them.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة / عريمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,عريمة,ar,variant,,,,editorial,"))

  /// The signs that part two names; a comma or stroke does not in Latin letters (Washington, D.C.; Qaryat 6/8).
  static func isSeparator(_ scalar: Unicode.Scalar, inArabic isArabic: Bool) -> Bool {
    switch scalar {
    case ";", "|", "؛", "،": true
    case ",", "/", "\\": isArabic
    default: false
    }
  }

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard
      let position = name.name.firstScalar(where: { Self.isSeparator($0, inArabic: name.usesArabicScript) })
    else { return }
    report.add(
      name.at("name", scalar: position),
      "the cell \(name.name) holds more than one name; give each its row, or run 'yaqut fmt'",
      "في الخلية \(name.name) أكثر من اسم؛ اجعل لكل اسم سطرًا أو شغّل yaqut fmt")
  }
}
