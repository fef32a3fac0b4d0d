import TestSupport
import Testing

@testable import Yaqut

@Suite("Sums of weights")
struct WeightTableTests {
  @Test("are those of a dictionary", arguments: 0..<20 as Range<UInt64>)
  func sums(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let most = UInt64.random(in: 0...200, using: &numbers)
    var table = WeightTable(capacity: Int.random(in: 0...50, using: &numbers))
    var expected: [UInt64: Float] = [:]
    for _ in 0..<300 {
      let number = UInt64.random(in: 0...most, using: &numbers) << UInt64.random(in: 0...40, using: &numbers)
      let weight = Float.random(in: 0...1, using: &numbers)
      let sum = table.add(weight, to: number)
      expected[number, default: 0] += weight
      #expect(sum == expected[number], "reproduce with seed \(seed)")
      let other = UInt64.random(in: 0...most, using: &numbers)
      #expect(
        table[number] == expected[number] && table[other] == expected[other], "reproduce with seed \(seed)")
    }
  }

  @Test("an empty table has none")
  func empty() {
    #expect(WeightTable()[0] == nil)
    #expect(WeightTable(capacity: 7)[0] == nil)
  }
}
