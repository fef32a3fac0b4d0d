/// Decodes what stands between the quotes of a JSON string, straight to UTF-8: programs that write only ASCII write each
/// Arabic letter as an escape of six bytes.
enum JSONStringDecoder {
  /// The bytes of the string; `nil` where an escape is none of JSON. Half of a surrogate pair becomes U+FFFD. O(bytes).
  static func decode(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    let text = body.span
    var isRight = true
    // No escape is shorter than what it stands for.
    let result = [UInt8](capacity: text.count) { output in
      var index = 0
      while index < text.count {
        let byte = text[index]
        index += 1
        if byte != UInt8(ascii: "\\") {
          output.append(byte)
        } else if let scalar = escape(text, &index) {
          append(scalar, to: &output)
        } else {
          isRight = false
          return
        }
      }
    }
    return isRight ? result : nil
  }

  /// What stands behind a backslash.
  private static func escape(_ text: Span<UInt8>, _ index: inout Int) -> UInt32? {
    guard index < text.count else { return nil }
    let byte = text[index]
    index += 1
    switch byte {
    case UInt8(ascii: "u"): return unit(text, &index).map { scalar($0, text, &index) }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(byte)
    case UInt8(ascii: "b"): return 0x8
    case UInt8(ascii: "f"): return 0xC
    case UInt8(ascii: "n"): return 0xA
    case UInt8(ascii: "r"): return 0xD
    case UInt8(ascii: "t"): return 0x9
    default: return nil
    }
  }

  /// The scalar of a UTF-16 unit, with the other half of a pair if that follows.
  private static func scalar(_ unit: UInt32, _ text: Span<UInt8>, _ index: inout Int) -> UInt32 {
    guard unit & 0xF800 == 0xD800 else { return unit }
    guard unit < 0xDC00, index + 2 <= text.count, text[index] == UInt8(ascii: "\\"),
      text[index + 1] == UInt8(ascii: "u")
    else { return 0xFFFD }
    var behind = index + 2
    guard let low = self.unit(text, &behind), low & 0xFC00 == 0xDC00 else { return 0xFFFD }
    index = behind
    return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
  }

  /// Four hexadecimal digits.
  @inline(__always)
  private static func unit(_ text: Span<UInt8>, _ index: inout Int) -> UInt32? {
    guard index + 4 <= text.count else { return nil }
    var value: UInt32 = 0
    var isRight = true
    // Without a branch for each, which could not be foretold.
    for offset in 0..<4 {
      let byte = text[index + offset]
      let isDigit = byte &- 0x30 < 10
      let isLetter = (byte | 0x20) &- 0x61 < 6
      isRight = isRight && isDigit != isLetter
      value = value << 4 | UInt32((byte & 0xF) &+ (byte >> 6) &* 9)
    }
    index += 4
    return isRight ? value : nil
  }

  private static func append(_ scalar: UInt32, to output: inout OutputSpan<UInt8>) {
    func next(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift) & 0x3F) }
    switch scalar {
    case 0..<0x80: output.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      output.append(next(0))
    case 0x800..<0x10000:
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      output.append(next(6))
      output.append(next(0))
    default:
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(next(12))
      output.append(next(6))
      output.append(next(0))
    }
  }
}
