/// Two names that look the same are the same.
struct ConfusableName: NameRule {
  let about = RuleText(
    "confusable-name", .error, .names,
    "no two names of one language look alike and differ in a letter that looks like another",
    "لا اسمان بلغة واحدة يتشابهان رسمًا ويختلفان في حرف",
    why:
      "By the confusables of Unicode (UTS 39), as far as Arabic and Latin names need them: Cyrillic о for o, Latin l for I, U+2010 for the hyphen. Write the letters of the language.",
    example: .rows(
      "names/sy.csv",
      wrong:
        "P5,منبج,ar,preferred,,,,editorial,\nP5,Manbij,en,preferred,,,,editorial,\nP5,M\u{430}nbij,en,variant,,,,editorial,",
      right: "P5,منبج,ar,preferred,,,,editorial,\nP5,Manbij,en,preferred,,,,editorial,"))

  private static let twins: [UInt32: Unicode.Scalar] = [
    0x430: "a", 0x435: "e", 0x43E: "o", 0x440: "p", 0x441: "c", 0x443: "y", 0x445: "x", 0x456: "i",
    0x455: "s", 0x458: "j", 0x410: "A",
    0x412: "B", 0x415: "E", 0x41A: "K", 0x41C: "M", 0x41D: "H", 0x41E: "O", 0x420: "P", 0x421: "C",
    0x422: "T", 0x425: "X", 0x406: "I",
    0x391: "A", 0x392: "B", 0x395: "E", 0x397: "H", 0x399: "I", 0x39A: "K", 0x39C: "M", 0x39D: "N",
    0x39F: "O", 0x3A1: "P", 0x3A4: "T",
    0x3BF: "o", 0x131: "i", 0xFF41: "a", 0x2010: "-", 0x2011: "-", 0x2212: "-",
  ]

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.name.utf8.contains(where: { $0 >= 0xC4 && $0 != 0xD8 && $0 != 0xD9 }) else { return }
    guard let script = Languages.script(of: name.lang), script == .latin || script == .arabic,
      name.lang != "tr", name.lang != "ku", name.lang != "az"
    else { return }
    guard let position = name.name.firstScalar(where: { Self.twins[$0.value] != nil && $0.value != 0x131 })
    else { return }
    let mended = String(
      String.UnicodeScalarView(name.name.unicodeScalars.map { Self.twins[$0.value] ?? $0 }))
    let scalar = name.name.unicodeScalars[
      name.name.unicodeScalars.index(name.name.unicodeScalars.startIndex, offsetBy: position)]
    report.add(
      name.at("name", scalar: position),
      "name \(name.name) has \(raw: Visible.name(scalar)), which looks like \(String(Character(Self.twins[scalar.value] ?? scalar)))",
      "في الاسم \(name.name) الحرف \(raw: Visible.name(scalar)) الذي يشبه \(String(Character(Self.twins[scalar.value] ?? scalar)))",
      write: mended, isSafe: false)
  }
}
