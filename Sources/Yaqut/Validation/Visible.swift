/// Makes values of the data fit to be shown in a line of text.
enum Visible {
  /// The value with what cannot be seen written out, in isolates (U+2068 … U+2069) so that the line reads in order.
  static func isolated(_ text: String, always: Bool) -> String {
    let shown = written(text)
    return always || shown.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(shown)\u{2069}" : shown
  }

  /// The text with each invisible character as `‹U+200F›`.
  static func written(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isHidden(scalar) { result += "‹\(name(scalar))›" } else { result.unicodeScalars.append(scalar) }
    }
  }

  /// `U+200F`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    case .spaceSeparator: scalar != " "
    default: false
    }
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    (0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFDFF).contains(scalar.value)
      || (0xFE70...0xFEFC).contains(scalar.value)
  }
}
