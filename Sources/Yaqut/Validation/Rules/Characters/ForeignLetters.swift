/// An Arabic name has the letters of Arabic.
struct ForeignLetters: NameRule {
  let about = RuleText(
    "foreign-letters", .error, .characters, "a name tagged `ar` has the letters of Arabic only",
    "الاسم المعلَّم ar بحروف العربية وحدها",
    why:
      "Persian and Urdu keyboards write ی and ک, which look like ي and ك and are other letters; گ چ پ ڤ belong to other languages or to a dialect's spelling: tag the name with that language.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العریمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  static let lookalikes: [UInt32: Unicode.Scalar] = [
    0x6CC: "ي", 0x6D2: "ي", 0x6D0: "ي", 0x6CE: "ي", 0x6A9: "ك", 0x6AA: "ك", 0x6BE: "ه", 0x6C1: "ه",
    0x6C0: "ه", 0x6D5: "ه", 0x6C3: "ة",
    0x671: "ا", 0x6C6: "و", 0x6C7: "و",
  ]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.isArabic,
      let position = name.name.firstScalar(where: {
        Script.isArabic($0) && !Script.isArabicLanguage($0) && !CanonicalName.isPresentationForm($0)
      })
    else { return }
    let letter = name.name.unicodeScalars[
      name.name.unicodeScalars.index(name.name.unicodeScalars.startIndex, offsetBy: position)]
    let mended = String(
      String.UnicodeScalarView(name.name.unicodeScalars.map { Self.lookalikes[$0.value] ?? $0 }))
    let isWhole = mended.unicodeScalars.allSatisfy { !Script.isArabic($0) || Script.isArabicLanguage($0) }
    report.add(
      name.at("name", scalar: position),
      "name \(name.name) has \(String(Character(letter))) (\(raw: Visible.name(letter))), which is no letter of Arabic",
      "في الاسم \(name.name) الحرف \(String(Character(letter))) ‏(\(raw: Visible.name(letter))) وليس من حروف العربية",
      write: isWhole ? mended : nil)
  }
}
