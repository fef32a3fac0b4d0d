/// The one way in which a number is written.
package enum CanonicalNumber {
  /// A decimal number with at most six decimals, no zeros at its end and no plus; nil where the text is no number.
  package static func decimal(_ text: String) -> String? {
    guard Double(text) != nil,
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B })
    else {
      return nil
    }
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var whole = String(parts[0].drop { $0 == "0" })
    var rest = parts.count > 1 ? String(parts[1]) : ""
    if rest.utf8.count > 6 {
      // Rounded half up on the digits themselves, so that no binary fraction shows.
      let up = rest.utf8.dropFirst(6).first.map { $0 >= 0x35 } ?? false
      rest = String(rest.prefix(6))
      if up, let number = Int(whole.isEmpty ? rest : whole + rest) {
        let next = String(number + 1)
        let padded = String(repeating: "0", count: max(0, 7 - next.count)) + next
        whole = String(padded.dropLast(6).drop { $0 == "0" })
        rest = String(padded.suffix(6))
      }
    }
    while rest.hasSuffix("0") { rest.removeLast() }
    let number = (whole.isEmpty ? "0" : whole) + (rest.isEmpty ? "" : "." + rest)
    return isNegative && number != "0" ? "-" + number : number
  }

  /// A number with so many decimals at most, in its one form.
  package static func rounded(_ number: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { result, _ in result * 10 }
    let value = (number * scale).rounded() / scale
    return decimal("\(value)") ?? "\(value)"
  }

  /// A whole number without zeros before it; nil where the text is none.
  package static func integer(_ text: String) -> String? { Int(text).map(String.init) }
}

/// A number as a spreadsheet has spoilt it.
package struct SpreadsheetNumber {
  package enum Kind: Sendable { case date, decimalComma, digits, exponent, grouped }
  package let kind: Kind
  /// The number it was, as far as that can be told; nil for a date that may have been several.
  package let number: String?

  /// Nil where the text is a sound number, or nothing that a spreadsheet makes.
  ///
  /// - Parameter isInteger: Whether the number is a whole one, so that `12,500` is no 12.5.
  package init?(_ text: String, isInteger: Bool = false) {
    let plain = Self.asciiDigits(text)
    if plain != text, let number = CanonicalNumber.decimal(plain.replacing(["٫", ","], with: ".")) {
      (kind, self.number) = (.digits, number)
    } else if !(isInteger && Self.isGrouped(plain)), plain.utf8.count(where: { $0 == 0x2C }) == 1,
      !plain.contains("."),
      let number = CanonicalNumber.decimal(plain.replacing([","], with: "."))
    {
      (kind, self.number) = (.decimalComma, number)
    } else if text.utf8.contains(where: { $0 | 0x20 == 0x65 }), let value = Double(text), value.isFinite,
      abs(value) < 1e15
    {
      (kind, self.number) = (.exponent, value == value.rounded() ? String(Int(value)) : "\(value)")
    } else if Self.isGrouped(plain) {
      (kind, self.number) = (
        .grouped, String(plain.filter { $0 != "," && $0 != " " && $0 != "\u{A0}" && $0 != "'" })
      )
    } else if let number = Self.dateNumber(plain) {
      (kind, self.number) = (.date, number.isEmpty ? nil : number)
    } else {
      return nil
    }
  }

  private static func asciiDigits(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: result += String(scalar.value - 0x660)
      case 0x6F0...0x6F9: result += String(scalar.value - 0x6F0)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isGrouped(_ text: String) -> Bool {
    let groups = text.split { $0 == "," || $0 == " " || $0 == "\u{A0}" || $0 == "'" }
    return groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The number that a date was made from: `May-36` was 36.5 or 5.36; empty where that cannot be told, nil where it is no date.
  private static func dateNumber(_ text: String) -> String? {
    let parts = text.lowercased().split { "-/. ".contains($0) }.map(String.init)
    func month(_ part: String) -> Int? {
      months.firstIndex { part.hasPrefix($0) && part.count <= 9 }.map { $0 + 1 }
    }
    if parts.count == 2 {
      if let month = month(parts[1]), let number = Int(parts[0]) { return "\(number).\(month)" }
      if month(parts[0]) != nil, let number = Int(parts[1]) { return "\(number).\(month(parts[0]) ?? 0)" }
    }
    let isDate = parts.count == 3 && parts.allSatisfy { Int($0) != nil || month($0) != nil }
    return isDate ? "" : nil
  }
}

extension String {
  /// The text with each of some characters replaced by another text.
  fileprivate func replacing(_ characters: [Character], with other: String) -> String {
    reduce(into: "") { $0 += characters.contains($1) ? other : String($1) }
  }
}
