import FoundationEssentials
import TestSupport
import Testing

@testable import YaqutExport

@Suite("JSONWriter")
struct JSONWriterTests {
  /// What `body` writes, as text.
  static func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("commas and colons stand where RFC 8259 wants them")
  func punctuation() {
    let text = Self.written { json in
      json.object { json in
        json.member("a", 1)
        json.member("b") { json in
          json.array { json in
            json.object { _ in }
            json.array { _ in }
            json.value("x")
            json.null()
          }
        }
        json.member("c") { $0.object { $0.member("d", true) } }
        json.member("e", [String]())
        json.member("f", ["g", "h"])
      }
    }
    #expect(text == #"{"a":1,"b":[{},[],"x",null],"c":{"d":true},"e":[],"f":["g","h"]}"#)
  }

  @Test("records of a stream are joined by line ends, not commas")
  func stream() {
    let text = Self.written { json in
      for number in 1...3 {
        json.object { $0.member("n", number) }
        json.newline()
      }
    }
    #expect(text == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
  }

  @Test("a writer is used again after removeAll")
  func reuse() {
    var json = JSONWriter()
    json.open(UInt8(ascii: "["))
    json.value(1)
    json.removeAll()
    json.value(2)
    #expect(json.bytes == [UInt8(ascii: "2")])
  }

  @Test("absent optionals are null")
  func absent() {
    let text = Self.written { json in
      json.object { json in
        json.member("a", String?.none)
        json.member("b", Int?.none)
        json.member("c", nil, decimals: 3)
      }
    }
    #expect(text == #"{"a":null,"b":null,"c":null}"#)
  }

  @Test(
    "strings are escaped only where they must be",
    arguments: [
      ("حلب", "\"حلب\""), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("قبل \u{8} بعد", "\"قبل \\u0008 بعد\""), ("\u{7F}\u{2028}😀/", "\"\u{7F}\u{2028}😀/\""), ("", "\"\""),
    ])
  func escapes(string: String, text: String) {
    #expect(Self.written { $0.value(string) } == text)
    #expect(Self.written { $0.value(utf8: Array(string.utf8)[...]) } == text)
    #expect(Self.written { $0.object { $0.member(string, 1) } } == "{\(text):1}")
  }

  @Test(
    "numbers",
    arguments: [(0.5, "0.5"), (.nan, "null"), (.infinity, "null"), (-3.25, "-3.25"), (1e-7, "1e-07")])
  func numbers(value: Double, text: String) {
    #expect(Self.written { $0.value(value) } == text)
  }

  @Test("a number beyond fixed decimals keeps its own form")
  func largeNumber() {
    #expect(Self.written { $0.value(1e300, decimals: 6) } == "1e+300")
    #expect(Self.written { $0.value(.nan, decimals: 6) } == "null")
  }

  @Test("any bytes give valid JSON that Foundation reads back as the repaired text")
  func anyBytes() throws {
    var random = SeededNumbers(seed: 11)
    let pool: [UInt8] = [
      0, 9, 10, 0x1F, 0x22, 0x5C, 0x61, 0x7F, 0xD8, 0xAD, 0xE2, 0x80, 0xA8, 0xF0, 0x9F, 0xED, 0xFF,
    ]
    for round in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? 0
      }
      let text = Self.written { $0.array { $0.value(utf8: bytes[...]) } }
      let read = try JSONDecoder().decode([String].self, from: Data(text.utf8))
      #expect(
        read == [String(decoding: bytes, as: UTF8.self)], "Reproduce with: seed 11, round \(round), \(bytes)")
    }
  }
}
