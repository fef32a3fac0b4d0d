/// Codes of words that rules name.
enum ArabicCode {
  /// The codes of a word of the letters U+0621…U+064A, for rules written in Swift source.
  static func word(_ text: String) -> ArraySlice<UInt8> {
    ArraySlice(
      text.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 0x621...0x63A: Letter.hamza + UInt8(scalar.value - 0x621)
        case 0x641...0x64A: Letter.feh + UInt8(scalar.value - 0x641)
        default: nil
        }
      })
  }
}
