import TestSupport
import Testing

@testable import Yaqut

@Suite struct RangeIndexTests {
  @Test("the ranges that overlap another are those that a look at all finds")
  func overlapping() {
    for seed in UInt64(0)..<500 {
      var numbers = SeededNumbers(seed: seed)
      func range() -> Range<Int> {
        let start = Int.random(in: 0...30, using: &numbers)
        return start..<start + Int.random(in: 1...(seed.isMultiple(of: 3) ? 20 : 3), using: &numbers)
      }
      let ranges = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in range() }
      let index = RangeIndex(ranges)
      for _ in 0..<20 {
        let asked = range()
        let wanted = ranges.indices.filter { ranges[$0].overlaps(asked) }
        #expect(index.overlapping(asked) == wanted, "seed \(seed): \(ranges) and \(asked)")
        #expect(index.overlaps(asked) == !wanted.isEmpty, "seed \(seed): \(ranges) and \(asked)")
      }
    }
  }

  @Test("nothing overlaps where there is nothing")
  func empty() {
    #expect(!RangeIndex([]).overlaps(0..<9))
    #expect(RangeIndex([]).overlapping(0..<9).isEmpty)
  }
}
