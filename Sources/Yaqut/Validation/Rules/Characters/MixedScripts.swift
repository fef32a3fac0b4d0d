/// A name is in one script.
struct MixedScripts: NameRule {
  let about = RuleText(
    "mixed-scripts", .error, .characters, "a name is in the letters of one script", "الاسم بحروف كتابة واحدة",
    why:
      "A Latin o for ه, an l for ا, a Cyrillic letter among Latin ones look right and are found by nobody. A designation in capitals, such as T4, may stand as a word of its own.",
    example: .rows(
      "names/sy.csv", wrong: "P6,اlعريمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    let wantsArabic = Languages.script(of: name.lang) == .arabic
    if wantsArabic ? Self.isPlainArabic(name.name) : name.name.utf8.allSatisfy({ $0 < 0x80 }) { return }
    var position = 0
    var arabic = 0
    var other: (position: Int, scalar: Unicode.Scalar)?
    for word in name.name.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
      let bare = word.starts(with: Self.article) ? word.dropFirst(2) : word
      let isDesignation = bare.allSatisfy {
        (0x41...0x5A).contains($0.value) || (0x30...0x39).contains($0.value) || $0 == "-"
      }
      for scalar in word {
        let isArabic = Script.isArabic(scalar)
        if isArabic { arabic += 1 }
        let isStranger =
          isArabic != wantsArabic && (isArabic || Script.isLatin(scalar)) && !isDesignation
          && !Script.isVowelMark(scalar)
        let isOtherScript =
          !isArabic && !Script.isLatin(scalar) && Self.isCyrillicOrGreek(scalar)
          && Languages.script(of: name.lang) != .cyrillic
        if isStranger && (isArabic || Script.isLatin(scalar)) || isOtherScript, other == nil {
          other = (position, scalar)
        }
        position += 1
      }
      position += 1
    }
    guard let other, Languages.script(of: name.lang) != nil else { return }
    let own = name.name.unicodeScalars.contains { wantsArabic ? Script.isArabic($0) : Script.isLatin($0) }
    guard own else { return }
    report.add(
      name.at("name", scalar: other.position),
      "name \(name.name) mixes scripts: \(String(Character(other.scalar))) is \(raw: Visible.name(other.scalar))",
      "في الاسم \(name.name) حروف من كتابتين: \(String(Character(other.scalar))) هو \(raw: Visible.name(other.scalar))"
    )
  }

  /// Whether a name has letters of the Arabic block and spaces only, as nearly all have.
  private static func isPlainArabic(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 == 0x20 || $0 == 0xD8 || $0 == 0xD9 || $0 & 0xC0 == 0x80 }
  }

  /// `ال`, which may stand before a designation: الCIA.
  private static let article: [Unicode.Scalar] = ["ا", "ل"]

  private static func isCyrillicOrGreek(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x52F).contains(scalar.value)
  }
}
