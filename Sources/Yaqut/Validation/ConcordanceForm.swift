/// The form that an authority gives its codes.
struct ConcordanceForm: Sendable {
  let authority: String
  let example: String
  private let isSound: @Sendable (String) -> Bool

  /// Whether a code has the form.
  func fits(_ code: String) -> Bool { isSound(code) }

  static let authorities = all.map(\.authority)

  static func of(_ authority: String) -> ConcordanceForm? { byAuthority[authority] }

  private static let byAuthority = Dictionary(uniqueKeysWithValues: all.map { ($0.authority, $0) })

  private static let all = [
    ConcordanceForm(authority: "gn", example: "170654") { isNumber($0) },
    ConcordanceForm(authority: "hasc", example: "SY.HL") { code in
      code.utf8.count <= 12 && code.utf8.allSatisfy { isCapital($0) || isDigit($0) || $0 == 0x2E }
        && code.utf8.prefix(2).allSatisfy(isCapital)
    },
    ConcordanceForm(authority: "iata", example: "ALP") {
      $0.utf8.count == 3 && $0.utf8.allSatisfy(isCapital)
    },
    ConcordanceForm(authority: "icao", example: "OSAP") {
      $0.utf8.count == 4 && $0.utf8.allSatisfy { isCapital($0) || isDigit($0) }
    },
    ConcordanceForm(authority: "iso", example: "SY-HL") { code in
      let parts = code.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
      return parts[0].count == 2 && parts[0].allSatisfy(isCapital)
        && (parts.count == 1
          || parts.count == 2 && (1...3).contains(parts[1].count)
            && parts[1].allSatisfy { isCapital($0) || isDigit($0) })
    },
    ConcordanceForm(authority: "iso3", example: "SYR") {
      $0.utf8.count == 3 && $0.utf8.allSatisfy(isCapital)
    },
    ConcordanceForm(authority: "osm", example: "n123, w123 or r123") { code in
      [0x6E, 0x77, 0x72].contains(code.utf8.first ?? 0) && isNumber(String(code.dropFirst()))
    },
    ConcordanceForm(authority: "pcode", example: "SY0203 or C1234") { code in
      let letters = code.utf8.prefix(while: isCapital)
      return (1...2).contains(letters.count) && code.utf8.count > letters.count
        && code.utf8.dropFirst(letters.count).allSatisfy(isDigit)
        && (letters.count == 2 || letters.first == UInt8(ascii: "C") || letters.first == UInt8(ascii: "N"))
    },
    ConcordanceForm(authority: "unlocode", example: "SYALP") {
      $0.utf8.count == 5 && $0.utf8.allSatisfy { isCapital($0) || isDigit($0) }
    },
    ConcordanceForm(authority: "wd", example: "Q41183") {
      $0.utf8.first == UInt8(ascii: "Q") && isNumber(String($0.dropFirst()))
    },
    ConcordanceForm(authority: "wof", example: "421188845") { isNumber($0) },
  ]

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count < 20 && text.utf8.allSatisfy(isDigit)
      && text.utf8.first != UInt8(ascii: "0")
  }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
