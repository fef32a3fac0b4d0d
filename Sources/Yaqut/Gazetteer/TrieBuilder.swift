/// Builds the double-array trie of ``TrieUnit`` from sorted keys.
///
/// The search for a base looks only at the last blocks, which keeps the time linear in the number of keys whatever
/// they are, and costs a few per cent of empty units.
struct TrieBuilder {
  private(set) var units: [UInt32] = []
  private(set) var leaves: [UInt8] = []
  private let keys: KeyTable
  private let flags: ([UInt32]) -> UInt8
  private let order: (UInt32, UInt32) -> Bool
  /// The free units of each block.
  private var free: [UInt128] = []
  /// The bases of each block that no node has.
  private var freeBases: [UInt128] = []
  /// The blocks that are searched.
  private var open: [Int] = []
  private var isFull = false

  private static let blockSize = 128
  private static let openBlocks = 16

  /// Builds the trie of `keys`, which are sorted.
  ///
  /// - Parameters:
  ///   - order: the order of the values of one key.
  ///   - flags: the flags of a leaf, from its values.
  /// - Returns: `nil` where the keys are too many for the format.
  static func build(
    _ keys: KeyTable, order: @escaping (UInt32, UInt32) -> Bool = (<),
    flags: @escaping ([UInt32]) -> UInt8 = { _ in 0 }
  ) -> (units: [UInt32], leaves: [UInt8])? {
    var builder = TrieBuilder(keys: keys, order: order, flags: flags)
    builder.buildAll()
    return builder.isFull ? nil : (builder.units, builder.leaves)
  }

  private init(
    keys: KeyTable, order: @escaping (UInt32, UInt32) -> Bool, flags: @escaping ([UInt32]) -> UInt8
  ) {
    self.keys = keys
    self.order = order
    self.flags = flags
  }

  private mutating func buildAll() {
    addBlock()
    free[0] &= ~1
    // Where the format is full the rest is built all the same, into wrong units that are thrown away.
    let base = buildNode(0..<keys.count, depth: 0)
    units[0] = TrieUnit(label: 0, base: base).raw
  }

  /// Builds the children of the node of the keys in `range`, which agree in their first `depth` letters.
  private mutating func buildNode(_ range: Range<Int>, depth: Int) -> UInt32 {
    var labels: [UInt8] = []
    var groups: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let label = keys.length(index) == depth ? 0 : keys.code(index, depth)
      while index < range.upperBound, (keys.length(index) == depth ? 0 : keys.code(index, depth)) == label {
        index += 1
      }
      labels.append(label)
      groups.append(start..<index)
    }
    let base = place(labels)
    for (label, group) in zip(labels, groups) {
      let child = Int(base ^ UInt32(label))
      if keys.isSameKey(group.lowerBound, group.upperBound - 1) {
        let tail = label == 0 ? [] : keys.key(group.lowerBound).dropFirst(depth + 1)
        units[child] = TrieUnit(label: label, leaf: addLeaf(group, tail: tail)).raw
      } else {
        let childBase = buildNode(group, depth: depth + 1)
        units[child] = TrieUnit(label: label, base: childBase).raw
      }
    }
    return base
  }

  private mutating func addLeaf(_ group: Range<Int>, tail: ArraySlice<UInt8>) -> UInt32 {
    let offset = leaves.count / 4
    if offset >= TrieLeaf.payloads { isFull = true }
    var values = group.map { keys.value($0) }
    values.sort(by: order)
    if values.count > TrieLeaf.mostValues { values.removeLast(values.count - TrieLeaf.mostValues) }
    leaves.append(flags(values))
    leaves.append(UInt8(tail.count))
    leaves.append(UInt8(values.count & 0xFF))
    leaves.append(UInt8(values.count >> 8))
    leaves.append(contentsOf: tail)
    leaves.pad(to: 4)
    for value in values { leaves.append(littleEndian: value) }
    return UInt32(truncatingIfNeeded: offset) & 0xFF_FFFF
  }

  /// Finds a base at which all `labels` have a free unit, and takes them.
  private mutating func place(_ labels: [UInt8]) -> UInt32 {
    guard let first = labels.first else {
      // The root of an empty trie: a base of its own without children.
      freeBases[0] &= ~1
      return 0
    }
    for block in open.reversed() {
      var candidates = free[block]
      while candidates != 0 {
        let position = candidates.trailingZeroBitCount
        candidates &= candidates &- 1
        let base = position ^ Int(first)
        guard freeBases[block] >> base & 1 == 1 else { continue }
        if labels.allSatisfy({ free[block] >> (base ^ Int($0)) & 1 == 1 }) {
          return take(base, in: block, labels)
        }
      }
    }
    return take(Self.blockSize - 1, in: addBlock(), labels)
  }

  private mutating func take(_ base: Int, in block: Int, _ labels: [UInt8]) -> UInt32 {
    freeBases[block] &= ~(1 << base)
    for label in labels { free[block] &= ~(1 << (base ^ Int(label))) }
    if free[block] == 0 { open.removeAll { $0 == block } }
    return UInt32(truncatingIfNeeded: block * Self.blockSize + base) & 0xFF_FFFF
  }

  @discardableResult
  private mutating func addBlock() -> Int {
    let block = free.count
    if (block + 1) * Self.blockSize > TrieLeaf.payloads { isFull = true }
    units.append(contentsOf: repeatElement(0, count: Self.blockSize))
    free.append(.max)
    freeBases.append(.max)
    open.append(block)
    if open.count > Self.openBlocks { open.removeFirst() }
    return block
  }
}
