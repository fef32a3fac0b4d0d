import TestSupport
import Testing

@testable import YaqutExport

@Suite("Appending to room")
struct OutputSpanCopyingTests {
  private func bytes(_ count: Int, _ random: inout SeededNumbers) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  @Test("a copied piece is what byte by byte gives", arguments: 0..<20 as Range<UInt64>)
  func copying(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var (fast, plain): ([UInt8], [UInt8]) = ([1], [1])
    for _ in 0..<50 {
      let piece = bytes(Int.random(in: 0...70, using: &random), &random)
      fast.append(addingCapacity: piece.count + 1) {
        $0.append(copying: piece.span)
        $0.append(7)
      }
      plain.append(addingCapacity: piece.count + 1) {
        $0.append(eachOf: piece.span)
        $0.append(7)
      }
    }
    #expect(fast == plain)
  }

  @Test("a string of the program is appended as UTF-8")
  func staticString() {
    #expect([UInt8](capacity: 20) { $0.append("حلب \"x\"") } == Array("حلب \"x\"".utf8))
    #expect([UInt8](capacity: 0) { $0.append("") } == [])
  }

  @Test("eight bytes are a number, the first lowest", arguments: 0..<20 as Range<UInt64>)
  func words(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let bytes = bytes(40, &random)
    for offset in 0...32 { #expect(bytes.span.word(at: offset) == bytes.span.wordPlainly(at: offset)) }
  }

  @Test("digits are those of the number, with zeros before it up to a width")
  func digits() {
    var random = SeededNumbers(seed: 3)
    for shift in 0..<64 {
      let number = UInt.random(in: 0...(.max >> UInt(shift)), using: &random)
      #expect([UInt8](capacity: 20) { $0.append(digits: number) } == Array(String(number).utf8))
    }
    #expect([UInt8](capacity: 20) { $0.append(digits: 7, least: 3) } == Array("007".utf8))
    #expect([UInt8](capacity: 20) { $0.append(digits: 1234, least: 3) } == Array("1234".utf8))
  }

  @Test("decimals are rounded as the language rounds", arguments: 0...9)
  func decimals(count: Int) {
    var random = SeededNumbers(seed: UInt64(count))
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    for _ in 0..<2000 {
      let half =
        (Double.random(in: -1000...1000, using: &random) * scale).rounded(.down) / scale + 0.5 / scale
      for value in [half, half.nextUp, half.nextDown, Double.random(in: -1...1, using: &random)] {
        let written = [UInt8](capacity: OutputSpan<UInt8>.longestDecimal) {
          _ = $0.append(value, decimals: count)
        }
        let read = Double(String(decoding: written, as: UTF8.self))
        #expect(read == (value.magnitude * scale).rounded() / scale * (value < 0 ? -1 : 1), "\(value)")
      }
    }
  }
}
