import Foundation
import Testing

@testable import YaqutCommand

@Suite struct TextEncodingTests {
  private static let text = "وصل الوفد إلى مدينة حلب في 6 كانون الأول (2024).\r\n"

  private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    Array(try #require(text.data(using: encoding)))
  }

  @Test(
    "UTF-16 is told from its mark, and from its bytes",
    arguments: [TextEncodingTests.text, "حلب", "حماة 2024"])
  func utf16(text: String) throws {
    for (encoding, name) in [(String.Encoding.utf16LittleEndian, "UTF-16LE"), (.utf16BigEndian, "UTF-16BE")] {
      #expect(TextEncoding.other(try bytes(text, encoding)) == name)
      #expect(TextEncoding.other(try bytes("\u{FEFF}" + text, encoding)) == name)
    }
  }

  @Test("Windows-1256 is told from its bytes")
  func windows() {
    // وصل إلى حلب
    let bytes: [UInt8] = [0xE6, 0xD5, 0xE1, 0x20, 0xC5, 0xE1, 0xEC, 0x20, 0xCD, 0xE1, 0xC8]
    #expect(TextEncoding.other(bytes) == "WINDOWS-1256")
  }

  @Test(
    "a packed file is told by what it begins with",
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x00], "gzip"), ([0x28, 0xB5, 0x2F, 0xFD, 0x24], "zstd"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
    ] as [([UInt8], String)])
  func packed(bytes: [UInt8], program: String) {
    #expect(TextEncoding.other(bytes) == program)
  }

  @Test(
    "UTF-8 is, with a mark, with damage, cut within a letter, and where it is Latin, empty or zeros",
    arguments: [
      Array(TextEncodingTests.text.utf8), [0xEF, 0xBB, 0xBF] + Array("حلب".utf8), [], [0],
      Array("plain".utf8),
      [UInt8](repeating: 0, count: 5000), [UInt8](repeating: 6, count: 50),
      Array("حلب".utf8) + [0xD8, 0xFF, 0x80],
      Array(String(repeating: "حلب ", count: 2000).utf8.dropFirst()), [0xD8], [0xFF, 0x80],
    ])
  func utf8(bytes: [UInt8]) {
    #expect(TextEncoding.other(bytes) == nil)
  }

  @Test("what is told at first sight is what all bytes tell", arguments: 0..<400)
  func firstSight(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces: [[UInt8]] = [
      Array("حلب ".utf8), [0x41], [0xE2, 0x80, 0x9C], [0x80], [0xD8], [0xFF], [0], [6], [0xE2],
    ]
    let bytes = (0..<below(20)).flatMap { _ in pieces[below(below(3) == 0 ? pieces.count : 3)] }
    #expect(TextEncoding.other(bytes) == TextEncoding.encoding(of: bytes), "\(bytes)")
  }

  @Test("the message names the file and the remedy")
  func sentences() {
    #expect(
      TextEncoding.sentence("a b.txt", "UTF-16LE")
        == "a b.txt: is UTF-16, in which no name is found; make it UTF-8 with: iconv -f UTF-16LE -t UTF-8 'a b.txt'"
    )
    #expect(
      TextEncoding.sentence("-", "WINDOWS-1256")
        == "-: is not UTF-8, and no name is found in other encodings; if it is Windows-1256, make it UTF-8 with: "
        + "iconv -f WINDOWS-1256 -t UTF-8")
    #expect(
      TextEncoding.sentence("a.gz", "gzip")
        == "a.gz: is packed by gzip, and no name is found in it; unpack it in a pipe: gzip -dc 'a.gz' | yaqut link"
    )
  }
}
