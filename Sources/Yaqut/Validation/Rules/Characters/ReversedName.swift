/// A name runs from right to left.
struct ReversedName: NameRule {
  let about = RuleText(
    "reversed-name", .error, .characters, "the letters of an Arabic name are not in reverse order",
    "حروف الاسم العربي ليست معكوسة الترتيب",
    why:
      "Some programs store Arabic as it is drawn, from left to right: جبنم for منبج. Such a name begins with ة or ى, or its consonants come in the reverse order of those of the Latin name.",
    example: .rows(
      "names/sy.csv", wrong: "P6,ةميرعلا,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.usesArabicScript, let first = name.name.unicodeScalars.first, name.name.utf8.count > 4 else {
      return
    }
    let beginsWrong = first == "ة" || first == "ى"
    guard beginsWrong || soundsReversed(name, in: gazetteer) else { return }
    let reversed = String(String.UnicodeScalarView(name.name.unicodeScalars.reversed()))
    report.add(
      name.at("name"), "name \(name.name) is written backwards; write \(reversed)",
      "الاسم \(name.name) مكتوب بالمقلوب؛ اكتب \(reversed)", write: reversed, isSafe: false)
  }

  /// Whether the consonants of the entity's Latin name come in the reverse order, or, where it has none, the name ends with the
  /// article and another name of the gazetteer is its reverse.
  private func soundsReversed(_ name: NameRow, in gazetteer: GazetteerTables) -> Bool {
    guard let id = name.entity, !name.name.utf8.contains(UInt8(ascii: " ")) else { return false }
    let sounds = ConsonantSkeleton.arabic(name.name)
    guard sounds.count >= 4 else { return false }
    let backwards = Array(sounds.reversed())
    for latin in gazetteer.names(of: id) where latin.lang == "en" || latin.lang == "ar-Latn" {
      let other = ConsonantSkeleton.latin(latin.name)
      if ConsonantSkeleton.likeness(sounds, other) <= 0.4, ConsonantSkeleton.likeness(backwards, other) >= 0.8
      {
        return true
      }
    }
    return false
  }
}
