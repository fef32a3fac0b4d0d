import TestSupport
import Testing

@testable import Yaqut

/// The trie against a dictionary.
@Suite struct TrieTests {
  private func trie(_ keys: [[UInt8]: [UInt32]]) throws -> Trie {
    var table = KeyTable()
    for (key, values) in keys { for value in values { table.add(key, value) } }
    table.sort()
    let built = try #require(TrieBuilder.build(table))
    var bytes: [UInt8] = []
    for unit in built.units { bytes.append(littleEndian: unit) }
    let count = bytes.count
    return Trie(
      bytes: IndexBytes(copying: bytes + built.leaves), units: 0..<count,
      leaves: count..<count + built.leaves.count)
  }

  private func values(_ key: [UInt8], in trie: Trie) -> [UInt32]? {
    trie.leaf(for: key[...]).map { leaf in
      (0..<trie.valueCount(ofLeaf: leaf)).map { trie.value($0, ofLeaf: leaf) }
    }
  }

  @Test("every key is found with its values, and nothing else is", arguments: 0..<40 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    // Few letters make many common prefixes; all letters make wide nodes.
    let letters: ClosedRange<UInt8> = seed % 3 == 0 ? 1...127 : seed % 3 == 1 ? 1...4 : 2...40
    func key() -> [UInt8] {
      (0..<Int.random(in: 1...12, using: &numbers)).map { _ in UInt8.random(in: letters, using: &numbers) }
    }
    var keys: [[UInt8]: [UInt32]] = [:]
    for value in 0..<UInt32.random(in: 0...600, using: &numbers) { keys[key(), default: []].append(value) }
    let trie = try trie(keys)
    for (key, expected) in keys {
      #expect(values(key, in: trie) == expected.sorted())
      let longer = key + [UInt8.random(in: letters, using: &numbers)]
      #expect(values(longer, in: trie) == keys[longer]?.sorted())
      let shorter = Array(key.dropLast())
      #expect(values(shorter, in: trie) == keys[shorter]?.sorted())
    }
    for _ in 0..<300 {
      let probe = key()
      #expect(values(probe, in: trie) == keys[probe]?.sorted())
    }
  }

  @Test("an empty trie has no key")
  func empty() throws {
    let trie = try trie([:])
    #expect(trie.leaf(for: []) == nil)
    #expect(trie.leaf(for: [2, 3]) == nil)
  }

  @Test("codes that end a word are in no key")
  func signs() throws {
    let trie = try trie([[2, 3]: [1]])
    for code in UInt8(128)...255 { #expect(trie.leaf(for: [2, code]) == nil) }
    #expect(trie.leaf(for: [2, 0]) == nil)
  }

  @Test("random units and leaves are read without a crash", arguments: 0..<20 as Range<UInt64>)
  func damaged(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let bytes = (0..<2048).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    let trie = Trie(bytes: IndexBytes(copying: bytes), units: 0..<1024, leaves: 1024..<2048)
    for _ in 0..<500 {
      let key = (0..<6).map { _ in UInt8.random(in: 1...127, using: &numbers) }
      if let leaf = trie.leaf(for: key[...]) {
        for index in 0..<trie.valueCount(ofLeaf: leaf) { _ = trie.value(index, ofLeaf: leaf) }
      }
    }
  }
}
