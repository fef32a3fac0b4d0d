import TestSupport
import Testing

@testable import Yaqut

@Suite("Sums of weights")
struct WeightTableTests {
  @Test("are those of a dictionary", arguments: 0..<20 as Range<UInt64>)
  func sums(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let most = UInt64.random(in: 0...200, using: &numbers)
    var table = WeightTable()
    var expected: [UInt64: Float] = [:]
    for _ in 0..<300 {
      let number = UInt64.random(in: 0...most, using: &numbers) << UInt64.random(in: 0...40, using: &numbers)
      let weight = Float.random(in: 0...1, using: &numbers)
      table.add(weight, to: number)
      expected[number, default: 0] += weight
      let other = UInt64.random(in: 0...most, using: &numbers)
      #expect(table[number] == expected[number] && table[other] == expected[other], "seed \(seed)")
    }
    #expect(table.greatest == expected.values.max())
  }

  @Test("an empty table has none")
  func empty() {
    #expect(WeightTable()[0] == nil)
    #expect(WeightTable().greatest == nil)
  }
}
