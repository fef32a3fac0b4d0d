/// A name has no character that cannot be seen.
struct InvisibleCharacter: NameRule {
  let about = RuleText(
    "invisible-character", .error, .characters, "a name has no invisible character",
    "لا حرف غير مرئي في الاسم",
    why:
      "Marks of direction (U+200E, U+200F, U+202A…), joiners, a byte order mark or a soft hyphen come with copied text and make the name equal to no other. Persian and Kurdish need U+200C.",
    example: .rows(
      "names/sy.csv", wrong: "P5,\u{200F}منبج,ar,preferred,,,,editorial,",
      right: "P5,منبج,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    var position = 0
    for scalar in name.name.unicodeScalars {
      if Self.isInvisible(scalar), !(scalar == "\u{200C}" && Self.needsJoiners.contains(name.lang)) {
        report.add(
          name.at("name", scalar: position),
          "name \(name.name) has the invisible character \(raw: Visible.name(scalar))",
          "في الاسم \(name.name) الحرف غير المرئي \(raw: Visible.name(scalar))",
          write: CanonicalName.clean(name.name))
        return
      }
      position += 1
    }
  }

  private static let needsJoiners: Set<String> = ["fa", "ckb", "ku-Arab", "ur", "ps"]

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x621...0x64A: false
    case 0...0x1F: scalar.value != 0x09 && scalar.value != 0x0A && scalar.value != 0x0D
    default:
      switch scalar.properties.generalCategory {
      case .format, .control, .privateUse, .unassigned, .surrogate: true
      default: scalar.properties.isVariationSelector
      }
    }
  }
}
