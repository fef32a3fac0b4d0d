import Testing

@testable import YaqutCommand

@Suite struct JSONStringDecoderTests {
  /// One character after the other, as a person would read it.
  private func plain(_ body: String) -> String? {
    var (rest, units) = (Substring(body), [UInt16]())
    while let character = rest.popFirst() {
      guard character == "\\" else {
        units += Array(String(character).utf16)
        continue
      }
      guard let escape = rest.popFirst() else { return nil }
      if escape == "u" {
        let digits = rest.prefix(4)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16)
        else {
          return nil
        }
        rest = rest.dropFirst(4)
        units.append(unit)
      } else {
        let known: [Character: String] = [
          "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let text = known[escape] else { return nil }
        units += Array(text.utf16)
      }
    }
    // Halves of pairs become U+FFFD.
    return String(decoding: units, as: UTF16.self)
  }

  @Test("random strings are decoded as one character after the other", arguments: 0..<400 as Range<UInt64>)
  func same(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "ح", "a", "\\n", "\\\"", "\\\\", "\\/", "\\u0628", "\\u00e9", "\\u00E9", "\\ud83d", "\\ude00",
      "\\ud83d\\ude00",
      "\\u", "\\u00", "\\u00g0", "\\x", "\\", "0", "F", "\\u0000", "\\uFFFF",
    ]
    // Most strings are right: what is wrong comes last, and seldom.
    let body = (0..<below(12)).map { _ in pieces[below(below(6) == 0 ? pieces.count : 12)] }.joined()
    let decoded = JSONStringDecoder.decode(Array(body.utf8)[...])
    #expect(decoded.map { String(decoding: $0, as: UTF8.self) } == plain(body), "\(body)")
  }
}
