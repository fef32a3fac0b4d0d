/// A Latin name has capitals as names have them.
struct Capitals: NameRule {
  let about = RuleText(
    "capitals", .warning, .characters, "a Latin name begins with a capital and is not all capitals",
    "يبدأ الاسم اللاتيني بحرف كبير وليس كله كبيرًا",
    why:
      "MANBIJ and manbij come from lists in capitals or from search boxes. Initials have the kind `abbreviation`.",
    example: .rows(
      "names/sy.csv", wrong: "P5,منبج,ar,preferred,,,,editorial,\nP5,MANBIJ,en,preferred,,,,editorial,",
      right: "P5,منبج,ar,preferred,,,,editorial,\nP5,Manbij,en,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard name.lang == "en" || name.lang == "ar-Latn" || name.lang == "fr", name.kind != .abbreviation,
      name.entity?.kind == .place
    else { return }
    let capitals = name.name.utf8.count { $0 >= 0x41 && $0 <= 0x5A }
    let letters = capitals + name.name.utf8.count { $0 >= 0x61 && $0 <= 0x7A }
    guard letters > 4, !(0x30...0x39).contains(name.name.utf8.first ?? 0) else { return }
    if capitals == letters, !name.name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      report.add(
        name.at("name"), "name \(name.name) is all in capitals", "الاسم \(name.name) كله بحروف كبيرة",
        write: Self.title(name.name), isSafe: false)
    } else if capitals == 0, name.name.unicodeScalars.allSatisfy({ !$0.properties.isUppercase }) {
      report.add(
        name.at("name"), "name \(name.name) has no capital", "لا حرف كبير في الاسم \(name.name)",
        write: Self.title(name.name), isSafe: false)
    }
  }

  /// `UMM JALUD` as `Umm Jalud`, `AL-BAB` as `Al-Bab`.
  private static func title(_ name: String) -> String {
    var isStart = true
    return name.lowercased().unicodeScalars.reduce(into: "") { result, scalar in
      result += isStart ? scalar.properties.titlecaseMapping : String(Character(scalar))
      isStart = !scalar.properties.isAlphabetic && scalar != "'" && scalar != "’"
    }
  }
}
