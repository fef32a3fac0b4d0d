import TestSupport
import Testing
import Yaqut

@testable import YaqutExport

@Suite("RunningOffsets")
struct RunningOffsetsTests {
  private static let pieces = [
    "حلب", "a", " ", "، ", "é", "“", "ﷺ", "\u{200F}", "😀", "𐤀", "\u{FEFF}", "߿", "ࠀ", "\u{FFFF}",
    "\u{10FFFF}",
  ].map { Array($0.utf8) }
  private static let damage: [[UInt8]] = [
    [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xD8], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80],
    [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
  ]

  private func text(_ random: inout SeededNumbers, damaged: Bool) -> [UInt8] {
    (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
      let all = damaged && Int.random(in: 0..<10, using: &random) == 0 ? Self.damage : Self.pieces
      let arabic = Int.random(in: 0..<3, using: &random) > 0
      return arabic && !damaged ? Self.pieces[0] : all[Int.random(in: 0..<all.count, using: &random)]
    }
  }

  @Test("rising offsets are those of the converter", arguments: 0..<200 as Range<UInt64>)
  func wellFormed(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let text = text(&random, damaged: false)
    for unit in OffsetUnit.allCases {
      let converter = SourceText(text).offsets(in: unit)
      var (running, skipping) = (RunningOffsets(unit), RunningOffsets(unit))
      for byte in 0...text.count where byte == text.count || text[byte] & 0xC0 != 0x80 {
        guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
        #expect(running.advance(to: byte, in: text.span) == converter[byte], "\(unit) of byte \(byte)")
        #expect(skipping.skip(to: byte, in: text.span) == converter[byte], "\(unit) of byte \(byte)")
      }
    }
  }

  @Test("what is ill-formed, or inside a scalar, is given up", arguments: 0..<500 as Range<UInt64>)
  func illFormed(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let text = text(&random, damaged: true)
    for unit in OffsetUnit.allCases {
      let converter = SourceText(text).offsets(in: unit)
      for byte in 0...text.count {
        var running = RunningOffsets(unit)
        let head = Array(text[..<byte])
        let isWellFormed = (try? UTF8Span(validating: head.span)) != nil
        #expect(
          running.advance(to: byte, in: text.span) == (isWellFormed ? converter[byte] : nil), "byte \(byte)")
      }
    }
  }

  @Test("neither back nor beyond the end")
  func outside() {
    var running = RunningOffsets(.scalar)
    let text = Array("حلب".utf8)
    #expect(running.advance(to: 4, in: text.span) == 2)
    #expect(running.advance(to: 2, in: text.span) == nil)
    #expect(running.advance(to: 7, in: text.span) == nil)
    #expect(running.advance(to: 6, in: text.span) == 3)
  }
}
