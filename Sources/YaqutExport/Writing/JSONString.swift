// Strings of JSON (RFC 8259) at the end of bytes, for writers that make a record from ready pieces. What they append is
// what JSONWriter would.

/// What a character of a JSON string becomes.
enum JSONString {
  /// The most bytes that one byte becomes: `\u001f`.
  static let longestEscape = 6

  /// Whether a byte cannot stand in a string as it is.
  @inline(__always)
  static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether any byte has to be escaped; O(bytes), eight at a time.
  @inline(__always)
  static func needsEscape(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index + 8 <= text.count {
      if needsEscape(text.word(at: index)) { return true }
      index += 8
    }
    while index < text.count {
      if isEscaped(text[index]) { return true }
      index += 1
    }
    return false
  }

  /// Whether any of eight bytes has to be escaped.
  ///
  /// A byte with its highest bit set is no ASCII. For the others, subtracting from 0x80 or more borrows from no neighbour:
  /// the highest bit is left where the byte is not less than 0x20, and where it is not equal to the one it is compared with.
  @inline(__always)
  private static func needsEscape(_ word: UInt64) -> Bool {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word | tops
    let isText = low &- 0x20 &* ones
    let isNoQuote = ((low ^ UInt64(UInt8(ascii: "\"")) &* ones) | tops) &- ones
    let isNoBackslash = ((low ^ UInt64(UInt8(ascii: "\\")) &* ones) | tops) &- ones
    return (isText & isNoQuote & isNoBackslash | word) & tops != tops
  }
}

extension OutputSpan<UInt8> {
  /// Appends text that is well formed as a JSON string without its quotes; there must be room for
  /// ``JSONString/longestEscape`` times its bytes.
  @inline(__always)
  mutating func append(jsonBody text: Span<UInt8>) {
    if JSONString.needsEscape(text) {
      for index in text.indices { append(escaped: text[index]) }
    } else {
      append(copying: text)
    }
  }

  private mutating func append(escaped byte: UInt8) {
    guard JSONString.isEscaped(byte) else { return append(byte) }
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    default:
      append("u00")
      for digit in [byte >> 4, byte & 15] {
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
  }
}

extension [UInt8] {
  /// Appends a JSON string with its quotes.
  mutating func append(json string: String) { append(wellFormed: string.utf8Span.span) }

  /// Appends bytes as a JSON string with its quotes; each maximal subpart of an ill-formed sequence becomes one U+FFFD.
  mutating func append(json text: Span<UInt8>) {
    if let text = try? UTF8Span(validating: text) {
      append(wellFormed: text.span)
    } else {
      append(json: unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) })
    }
  }

  private mutating func append(wellFormed text: Span<UInt8>) {
    append(addingCapacity: text.count * JSONString.longestEscape + 2) { output in
      output.append(UInt8(ascii: "\""))
      output.append(jsonBody: text)
      output.append(UInt8(ascii: "\""))
    }
  }
}
