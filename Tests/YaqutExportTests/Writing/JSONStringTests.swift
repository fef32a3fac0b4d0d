import TestSupport
import Testing

@testable import YaqutExport

@Suite("JSON strings from bytes")
struct JSONStringTests {
  private func plain(_ text: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    json.value(utf8: text[...])
    return json.bytes
  }

  private func fast(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: text.span)
    return bytes
  }

  @Test("each byte, in each place of a word, is what the writer makes of it")
  func each() {
    for byte in UInt8.min...UInt8.max {
      for length in [1, 7, 8, 9, 17] {
        for place in 0..<length {
          var text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          text[place] = byte
          #expect(fast(text) == plain(text), "\(byte) at \(place) of \(length)")
        }
      }
    }
  }

  @Test("random texts are what the writer makes of them", arguments: 0..<300 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let alphabet = Array("حلب \"\\\n\r\t\u{1}\u{1F} !#[]😀é\u{2028}\u{7F}".unicodeScalars)
    let scalars = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    var text = Array(String(String.UnicodeScalarView(scalars)).utf8)
    #expect(fast(text) == plain(text))
    // Some of it ill-formed.
    if !text.isEmpty {
      text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    #expect(fast(text) == plain(text))
    #expect(JSONString.needsEscape(text.span) == text.contains { JSONString.isEscaped($0) })
  }

  @Test("a string is written as the writer writes it")
  func string() {
    var (bytes, json) = ([UInt8](), JSONWriter())
    bytes.append(json: "حلب\n\"")
    json.value("حلب\n\"")
    #expect(bytes == json.bytes)
  }
}
