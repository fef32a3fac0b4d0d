internal import CICU

/// The one way in which a name is written: composed, in letters that can be seen, with single spaces.
package enum CanonicalName {
  /// The name without what cannot be seen, with single spaces and none at its edges, composed (NFC).
  package static func clean(_ name: String) -> String { composed(withoutHidden(plainLetters(name))) }

  /// The text without invisible characters, with single plain spaces and none at its edges.
  package static func withoutHidden(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator:
        if result.last != " ", !result.isEmpty { result.append(" ") }
      case .control where scalar == "\t" || scalar == "\n" || scalar == "\r":
        if result.last != " ", !result.isEmpty { result.append(" ") }
      case .control, .format: break
      default:
        if !scalar.properties.isVariationSelector { result.append(scalar) }
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The text with presentation forms as the letters they show.
  static func plainLetters(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isPresentationForm) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isPresentationForm(scalar) {
        result += compatibility(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar is a letter in the form it has at one place of a word: U+FB50…U+FDFF, U+FE70…U+FEFC.
  static func isPresentationForm(_ scalar: Unicode.Scalar) -> Bool {
    (0xFB50...0xFDFF).contains(scalar.value) && scalar.value != 0xFD3E && scalar.value != 0xFD3F
      || (0xFE70...0xFEFC).contains(scalar.value)
  }

  private static func compatibility(_ scalar: Unicode.Scalar) -> String {
    var buffer = [UInt32](repeating: 0, count: 32)
    // SAFETY: ICU writes no more than the capacity it is given, which is that of the buffer.
    let count = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe yq_icu_mapping(scalar.value, Int32(YQ_ICU_NFKC), $0.baseAddress, Int32($0.count))
    }
    guard count > 0, count <= 32 else { return String(Character(scalar)) }
    var result = String.UnicodeScalarView()
    for value in buffer[..<Int(count)] { if let scalar = Unicode.Scalar(value) { result.append(scalar) } }
    return String(result)
  }

  /// The text in canonical composition (NFC).
  static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x300 && !isStable($0) }) else { return text }
    return normalized(text, composing: true)
  }

  /// The text in canonical decomposition (NFD).
  static func decomposed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : normalized(text, composing: false)
  }

  private static func normalized(_ text: String, composing: Bool) -> String {
    let units = Array(text.utf16)
    var result = [UInt16](repeating: 0, count: units.count * 3 + 16)
    // SAFETY: both buffers live through the call, and ICU writes no more than the capacity it is given.
    let count = unsafe units.withUnsafeBufferPointer { source in
      unsafe result.withUnsafeMutableBufferPointer { target in
        unsafe yq_icu_normalize(
          source.baseAddress, Int32(source.count), composing ? 1 : 0, target.baseAddress, Int32(target.count))
      }
    }
    guard count >= 0, Int(count) <= result.count else { return text }
    return String(decoding: result[..<Int(count)], as: UTF16.self)
  }

  /// Whether a scalar is the same in every composition: an Arabic letter or digit.
  private static func isStable(_ scalar: Unicode.Scalar) -> Bool {
    (0x60C...0x64A).contains(scalar.value) || (0x660...0x66F).contains(scalar.value)
      || (0x671...0x6BF).contains(scalar.value)
  }
}
