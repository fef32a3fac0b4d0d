import TestSupport
import Testing

@testable import YaqutExport

@Suite("Appending to bytes")
struct ByteAppendingTests {
  @Test(
    "whole numbers",
    arguments: [
      (0, "0"), (7, "7"), (-7, "-7"), (1234567890, "1234567890"),
      (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ])
  func wholeNumbers(value: Int, text: String) {
    var bytes: [UInt8] = [65]
    bytes.append(decimal: value)
    #expect(String(decoding: bytes, as: UTF8.self) == "A" + text)
  }

  @Test(
    "numbers with a limit of decimals",
    arguments: [
      (36.2021, 6, "36.2021"), (36.0, 6, "36"), (-36.5, 2, "-36.5"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"),
      (0.000_000_4, 6, "0"), (-0.000_000_4, 6, "0"), (0.000_001, 6, "0.000001"), (1.999_999_9, 6, "2"),
      (0.05, 2, "0.05"), (9.995, 1, "10"), (1e15, 0, "1000000000000000"), (-0.0, 3, "0"), (37.1, 9, "37.1"),
    ])
  func limitedDecimals(value: Double, decimals: Int, text: String) {
    var bytes: [UInt8] = []
    let appended = bytes.append(value, decimals: decimals)
    #expect(appended)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test("what has no such form appends nothing", arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func noForm(value: Double) {
    var bytes: [UInt8] = []
    let appended = bytes.append(value, decimals: 6)
    #expect(!appended)
    #expect(bytes.isEmpty)
  }

  @Test("numbers of six decimals read back within half of the last one")
  func readBack() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<2_000 {
      let value = Double.random(in: -180...180, using: &random)
      var bytes: [UInt8] = []
      bytes.append(value, decimals: 6)
      let read = Double(String(decoding: bytes, as: UTF8.self))
      #expect(abs((read ?? .nan) - value) <= 0.500_001e-6, "Reproduce with: value \(value)")
    }
  }

  @Test(
    "ill-formed bytes are repaired one U+FFFD a maximal subpart",
    arguments: [
      ([0xD8, 0xAD], "ح"), ([0x61, 0xD8, 0x62], "a\u{FFFD}b"), ([0xF0, 0x9F, 0x98], "\u{FFFD}"),
      ([0xE0, 0x80], "\u{FFFD}\u{FFFD}"), ([], ""), ([0xF0, 0x9F, 0x98, 0x80], "😀"),
    ] as [([UInt8], String)])
  func repair(bytes: [UInt8], text: String) {
    var result: [UInt8] = []
    result.append(repairing: bytes[...])
    #expect(String(decoding: result, as: UTF8.self) == text)
  }
}
