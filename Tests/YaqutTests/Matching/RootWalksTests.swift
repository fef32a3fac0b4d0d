import TestSupport
import Testing

@testable import Yaqut

/// That they change no match is tested by `MatcherTests`, which compares with a matcher that has none.
@Suite("Walks that go before")
struct RootWalksTests {
  @Test("come to an end in any trie, also in a damaged one", arguments: 0..<20 as Range<UInt64>)
  func damaged(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let letters: [UInt8] = [Letter.waw, Letter.beh, Letter.lam, Letter.alef, 1, 1, 127]
    for count in [1, 100, 4_096] {
      // Half of the units lead on as a whole trie would, or behind its end.
      let units = (0..<count).map { place in
        let label = Bool.random(using: &numbers) ? letters.randomElement(using: &numbers) ?? 1 : 0
        return UInt32(label) | UInt32.random(in: 0..<UInt32(2 * count), using: &numbers) << 8
      }
      let codes = (0..<900).map { _ in letters.randomElement(using: &numbers) ?? 1 }
      let leaves: [UInt8] = [0, 0, 0, 0]
      var walks = RootWalks()
      var block = WordBlock()
      var position = WordBlock.Position()
      block.read(codes.span, &position, for: WordMemory())
      for index in 0..<block.count {
        block.words[index].listed = UInt8(index)
        block.words[index].isNew = true
      }
      walks.run(block, block.count, units.span, leaves.span)
    }
  }

  @Test("Asking for what is not there does nothing")
  func outside() {
    let numbers: [UInt32] = [1, 2, 3]
    let none: [UInt32] = []
    for index in [0, 2, 3, 1 << 40, -1, Int.max / 8] { Prefetch.element(index, of: numbers.span) }
    Prefetch.element(5, of: none.span)
    #expect(numbers == [1, 2, 3])
  }
}
