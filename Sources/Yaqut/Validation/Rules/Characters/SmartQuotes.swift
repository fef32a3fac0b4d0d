/// A name has no quotation marks.
struct SmartQuotes: NameRule {
  let about = RuleText(
    "quotation-marks", .error, .characters, "a name stands without quotation marks", "الاسم بلا علامات تنصيص",
    why:
      "A text may put a name in quotes; the name itself has none. Spreadsheets turn straight quotes into “ and ”.",
    example: .rows(
      "organisation_names.csv", wrong: "O3,“لواء الفرات”,ar,preferred,,,,editorial,",
      right: "O3,لواء الفرات,ar,preferred,,,,editorial,"))

  /// The signs that quote.
  static let signs: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "«", "»", "\"", "″", "＂"]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.name.utf8.contains(where: { $0 == 0x22 || $0 == 0xC2 || $0 >= 0xE2 }),
      let position = name.name.firstScalar(where: Self.signs.contains)
    else { return }
    let clean = CanonicalName.clean(
      String(String.UnicodeScalarView(name.name.unicodeScalars.filter { !Self.signs.contains($0) })))
    report.add(
      name.at("name", scalar: position), "name \(name.name) has quotation marks",
      "في الاسم \(name.name) علامات تنصيص", write: clean)
  }
}
