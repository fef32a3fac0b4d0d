/// A name is composed (NFC).
struct DecomposedName: NameRule {
  let about = RuleText(
    "composition", .error, .characters, "a name is in composed letters (NFC)", "الاسم بحروف مركبة (NFC)",
    why:
      "أ can be one character or an alef and a hamza; two spellings that nobody can tell apart by eye. `yaqut fmt` composes them.",
    example: .rows(
      "names/sy.csv", wrong: "P7,ا\u{654}م جلود,ar,preferred,,,,editorial,",
      right: "P7,أم جلود,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard
      name.name.utf8.contains(where: { $0 >= 0xCC && $0 != 0xD8 && $0 != 0xD9 || $0 == 0xD9 || $0 == 0xD8 })
    else { return }
    let composed = CanonicalName.composed(name.name)
    // Swift compares strings by their composed forms, so the scalars are compared.
    guard !composed.unicodeScalars.elementsEqual(name.name.unicodeScalars) else { return }
    let position =
      zip(composed.unicodeScalars, name.name.unicodeScalars).enumerated().first {
        $0.element.0 != $0.element.1
      }?.offset ?? 0
    report.add(
      name.at("name", scalar: position),
      "name \(name.name) is not composed: a letter and its sign are two characters",
      "الاسم \(name.name) غير مركّب: حرف وعلامته حرفان منفصلان", write: composed)
  }
}
