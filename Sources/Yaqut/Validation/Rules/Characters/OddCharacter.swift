/// A name has letters, digits, spaces, hyphens, apostrophes and full stops.
struct OddCharacter: NameRule {
  let about = RuleText(
    "odd-character", .error, .characters, "a name has no sign that names do not have",
    "لا علامة في الاسم غريبة عن الأسماء",
    why: "A question mark, a star, a number sign, an emoji or &amp; comes from a form, a map or a web page.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة*,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    var position = 0
    for scalar in name.name.unicodeScalars {
      if Self.isOdd(scalar) {
        report.add(
          name.at("name", scalar: position), "name \(name.name) has the sign \(String(Character(scalar)))",
          "في الاسم \(name.name) العلامة \(String(Character(scalar)))")
        return
      }
      position += 1
    }
  }

  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "'", ".", "\u{621}"..."\u{64A}": return false
    // What other rules report.
    case "(", ")", "[", "]", "{", "}", ";", "/", "\\", "|", "؛", "،", ",", "«", "»", "“", "”", "„", "\"":
      return false
    case "’", "‘", "ʿ", "ʾ", "ʼ", "ʻ", "–", "‐", "·", "`", "´": return false
    // A sign of a company's or a newspaper's name.
    case "&", "+": return false
    default: break
    }
    if scalar == ":" { return false }
    switch scalar.properties.generalCategory {
    case .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .connectorPunctuation, .dashPunctuation:
      return true
    default: return false
    }
  }
}
