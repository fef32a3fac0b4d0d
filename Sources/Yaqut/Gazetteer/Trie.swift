/// A trie in an index: the sections of its units and its leaves.
///
/// Nothing read here is trusted: an offset that leads out of its section is a key that is not there.
struct Trie: Sendable {
  let bytes: IndexBytes
  let units: Range<Int>
  let leaves: Range<Int>

  /// The leaf of exactly `codes`, or `nil`; O(`codes.count`).
  func leaf(for codes: ArraySlice<UInt8>) -> Int? {
    var unit = unit(0)
    guard !unit.isLeaf else { return nil }
    var index = codes.startIndex
    while index < codes.endIndex {
      let code = codes[index]
      guard code >= 1, code < 128 else { return nil }
      unit = self.unit(Int(unit.payload ^ UInt32(code)))
      guard unit.isChild(by: code) else { return nil }
      index += 1
      if unit.isLeaf {
        let leaf = Int(unit.payload)
        return tail(ofLeaf: leaf).elementsEqual(codes[index...]) ? leaf : nil
      }
    }
    let end = self.unit(Int(unit.payload))
    return end.isEnd ? Int(end.payload) : nil
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

  func tail(ofLeaf leaf: Int) -> [UInt8] {
    let offset = leaf * 4
    guard offset + TrieLeaf.header <= leaves.count else { return [Letter.otherSign] }
    let start = leaves.lowerBound + offset
    let length = Int(bytes.load(start + 1, as: UInt8.self))
    guard offset + TrieLeaf.header + length <= leaves.count else { return [Letter.otherSign] }
    return bytes.array(start + TrieLeaf.header..<start + TrieLeaf.header + length)
  }

  func unit(_ index: Int) -> TrieUnit {
    guard index < units.count / 4 else { return TrieUnit(0) }
    return TrieUnit(bytes.load(units.lowerBound + index * 4, as: UInt32.self))
  }
}
