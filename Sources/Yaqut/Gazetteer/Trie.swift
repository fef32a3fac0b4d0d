/// A trie in an index: the sections of its units and its leaves.
///
/// Nothing read here is trusted: an offset that leads out of its section is a key that is not there.
struct Trie: Sendable {
  let bytes: IndexBytes
  let units: Range<Int>
  let leaves: Range<Int>

  /// The leaf of exactly `codes`, or `nil`; O(`codes.count`).
  func leaf(for codes: ArraySlice<UInt8>) -> Int? { leaf(for: codes.span) }

  /// The leaf of exactly `codes`, or `nil`; O(`codes.count`).
  func leaf(for codes: Span<UInt8>) -> Int? {
    // Where the sections lie is checked once, not at each letter.
    bytes.withWords(units) { units in
      bytes.withBytes(leaves) { leaves in Self.leaf(for: codes, units, leaves) }
    }
  }

  private static func leaf(for codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>) -> Int? {
    guard units.count > 0, case var unit = TrieUnit(units[0]), !unit.isLeaf else { return nil }
    var index = 0
    while index < codes.count {
      let code = codes[index]
      let place = Int(unit.payload ^ UInt32(code))
      guard code &- 1 < 127, place < units.count else { return nil }
      unit = TrieUnit(units[place])
      guard unit.isChild(by: code) else { return nil }
      index &+= 1
      if unit.isLeaf {
        return hasTail(Int(unit.payload), codes, from: index, leaves) ? Int(unit.payload) : nil
      }
    }
    guard case let place = Int(unit.payload), place < units.count, TrieUnit(units[place]).isEnd else {
      return nil
    }
    return Int(TrieUnit(units[place]).payload)
  }

  /// Whether the tail of a leaf is the rest of `codes`.
  private static func hasTail(
    _ leaf: Int, _ codes: Span<UInt8>, from index: Int, _ leaves: Span<UInt8>
  ) -> Bool {
    let tail = leaf * 4 + TrieLeaf.header
    let length = codes.count - index
    guard tail <= leaves.count, Int(leaves[tail - TrieLeaf.header + 1]) == length,
      tail + length <= leaves.count
    else { return false }
    for offset in 0..<length where leaves[tail + offset] != codes[index + offset] { return false }
    return true
  }

  /// The number of values of a leaf.
  func valueCount(ofLeaf leaf: Int) -> Int {
    let offset = leaf * 4
    guard leaf >= 0, offset + TrieLeaf.header <= leaves.count else { return 0 }
    let count = Int(bytes.load(leaves.lowerBound + offset + 2, as: UInt16.self))
    return max(0, min(count, (leaves.upperBound - valueStart(ofLeaf: leaf)) / 4))
  }

  /// A value of a leaf, for an index under ``valueCount(ofLeaf:)``.
  func value(_ index: Int, ofLeaf leaf: Int) -> UInt32 {
    bytes.load(valueStart(ofLeaf: leaf) + index * 4, as: UInt32.self)
  }

  private func valueStart(ofLeaf leaf: Int) -> Int {
    let start = leaves.lowerBound + leaf * 4
    return start + TrieLeaf.values(behindTail: Int(bytes.load(start + 1, as: UInt8.self)))
  }

  /// Where the tail of a leaf lies in the bytes of the index; behind them for a leaf that is not in its section.
  func tailRange(ofLeaf leaf: Int) -> Range<Int> {
    let offset = leaf * 4
    guard leaf >= 0, offset + TrieLeaf.header <= leaves.count else { return bytes.count..<bytes.count + 1 }
    let start = leaves.lowerBound + offset
    let length = Int(bytes.load(start + 1, as: UInt8.self))
    guard offset + TrieLeaf.header + length <= leaves.count else { return bytes.count..<bytes.count + 1 }
    return start + TrieLeaf.header..<start + TrieLeaf.header + length
  }

  @inline(__always)
  func unit(_ index: Int) -> TrieUnit {
    guard index < units.count / 4 else { return TrieUnit(0) }
    return TrieUnit(bytes.load(units.lowerBound + index * 4, as: UInt32.self))
  }
}
