import Testing
import Yaqut

@Suite("Converting offsets")
struct OffsetConverterTests {
  @Test(
    "A byte offset in each unit",
    arguments: [
      ("قصف حلب", 7, 4, 4), ("a😀b", 5, 2, 3), ("\u{FEFF}ح", 3, 1, 1), ("e\u{301}", 3, 2, 2), ("ح", 1, 1, 1),
      ("", 0, 0, 0),
      ("حلب", 99, 3, 3), ("حلب", -1, 0, 0),
    ])
  func converts(text: String, byte: Int, scalar: Int, utf16: Int) {
    let source = SourceText(text)
    #expect(source.offsets(in: .scalar)[byte] == scalar)
    #expect(source.offsets(in: .utf16)[byte] == utf16)
    #expect(source.offsets(in: .utf8)[byte] == min(max(byte, 0), text.utf8.count))
  }

  @Test("A range keeps its ends in order and covers what it covered")
  func convertsRanges() {
    let source = SourceText("قصف 😀 حلب")
    #expect(source.offsets(in: .scalar)[7..<11] == 4..<5)
    #expect(source.offsets(in: .utf16)[7..<11] == 4..<6)
    #expect(source.string(12..<18) == "حلب")
    #expect(source.string(12..<99) == "حلب")
  }

  @Test(
    "Any bytes count as Swift's own decoder counts them, at every scalar",
    arguments: [OffsetUnit.scalar, .utf16])
  func agreesWithSwift(unit: OffsetUnit) {
    for seed in 0..<UInt64(2_000) {
      var random = RandomText(seed: seed)
      let bytes = random.bytes(seed % 10 == 0 ? 700 : 24)
      let offsets = SourceText(bytes).offsets(in: unit)
      let whole = String(decoding: bytes, as: UTF8.self)
      let count = unit == .scalar ? whole.unicodeScalars.count : whole.utf16.count
      #expect(offsets[bytes.count] == count, "seed \(seed)")
      var previous = 0
      for index in 0...bytes.count {
        let offset = offsets[index]
        #expect(offset >= previous && offset <= count, "seed \(seed), byte \(index)")
        previous = offset
      }
      // Where all is well formed, each scalar's own length leads to the next.
      guard Array(whole.utf8) == bytes else { continue }
      var byte = 0
      var expected = 0
      for scalar in whole.unicodeScalars {
        #expect(offsets[byte] == expected, "seed \(seed), byte \(byte)")
        byte += Character(scalar).utf8.count
        expected += unit == .utf16 ? UTF16.width(scalar) : 1
      }
    }
  }
}
