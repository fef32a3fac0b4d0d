import TestSupport
import Testing

@testable import Yaqut

@Suite("The children of a node of a trie")
struct TrieChildrenTests {
  @Test("are those that are found by trying one letter after the other", arguments: 0..<20 as Range<UInt64>)
  func children(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Units of any letter, so that about half of those that have the letter of their place are leaves.
    var units = (0..<384).map { _ in UInt32.random(in: 0...UInt32.max, using: &numbers) }
    for _ in 0..<40 {
      let base = UInt32.random(in: 0..<UInt32(units.count), using: &numbers)
      for letter in UInt32(0)..<128 where Bool.random(using: &numbers) {
        units[Int(base ^ letter)] = units[Int(base ^ letter)] & ~0x7F | letter
      }
      for first in [0, 64] as [UInt32] {
        let found = TrieChildren(of: base, from: first, units.span)
        let expected = (max(first, 1)..<first + 64).filter { units[Int(base ^ $0)] & 0x7F == $0 }
        let leaves = expected.filter { TrieUnit(units[Int(base ^ $0)]).isLeaf }
        #expect(letters(found.leaves, units) == leaves, "reproduce with seed \(seed)")
        #expect(letters(found.nodes, units) == expected.filter { !leaves.contains($0) })
        let bits = expected.filter { $0 != 31 }.reduce(UInt32(0)) { $0 | 1 << ($1 % 32) }
        #expect(found.letters(but: 31, units.span) == bits, "reproduce with seed \(seed)")
      }
    }
  }

  @Test("A base that leads out of the trie has none")
  func outside() {
    let units = [UInt32](repeating: .max, count: 100)
    for base in [64, 99, 100, 0xFF_FFFF] as [UInt32] {
      let found = TrieChildren(of: base, units.span)
      #expect(letters(found.nodes, units).isEmpty && letters(found.leaves, units).isEmpty)
    }
  }

  private func letters(_ places: TrieChildren.Places, _ units: [UInt32]) -> [UInt32] {
    var places = places
    var letters: [UInt32] = []
    while let place = places.next() { letters.append(units[place] & 0x7F) }
    return letters.sorted()
  }
}
