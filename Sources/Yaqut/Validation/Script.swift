/// What rules ask about single scalars of names.
enum Script {
  /// Whether a scalar is a letter of the Arabic script.
  static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x620...0x63F, 0x641...0x64A, 0x66E, 0x66F, 0x671...0x6D3, 0x6D5, 0x6EE, 0x6EF, 0x6FA...0x6FF,
      0x750...0x77F, 0x8A0...0x8C9,
      0xFB50...0xFDFB, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// Whether a scalar is a letter that Arabic itself is written with: U+0621…U+063A, U+0641…U+064A.
  static func isArabicLanguage(_ scalar: Unicode.Scalar) -> Bool {
    (0x621...0x63A).contains(scalar.value) || (0x641...0x64A).contains(scalar.value)
  }

  /// Whether a scalar is a letter of the Latin script.
  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x250...0x2AF,
      0x1E00...0x1EFF:
      true
    default: false
    }
  }

  /// Whether a scalar is a vowel mark, a shadda or a sukun.
  static func isVowelMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x64B...0x652).contains(scalar.value) || scalar.value == 0x670
  }

  /// How many letters a text has.
  static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { isArabic($0) || isLatin($0) || $0.properties.isAlphabetic }
  }
}

extension String {
  /// The position of the first scalar for which something holds.
  func firstScalar(where test: (Unicode.Scalar) -> Bool) -> Int? {
    unicodeScalars.enumerated().first { test($0.element) }?.offset
  }
}
