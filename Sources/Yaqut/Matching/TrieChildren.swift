/// Those children of a node of a trie whose letters are below 64, which are the Arabic ones, or those from 64.
///
/// A node of a double array does not know its children: each letter has to be tried, and eight are tried in a step.
/// `TrieChildrenTests` tries one after the other.
struct TrieChildren {
  /// A set of units, which is emptied one by one.
  struct Places {
    fileprivate var bits: UInt64
    fileprivate let start: Int

    /// The place of a unit among all, or `nil` where none is left.
    @inline(__always)
    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      let bit = bits.trailingZeroBitCount
      bits &= bits &- 1
      return start &+ (bit & 7) &<< 3 &+ bit &>> 3
    }
  }

  /// The children that have children in turn.
  let nodes: Places
  /// The children that are leaves.
  let leaves: Places

  /// The children of the node with a base, but for its end; O(1).
  ///
  /// - Parameter first: 0 for the letters below 64, or 64.
  @inline(__always)
  init(of base: UInt32, from first: UInt32 = 0, _ units: Span<UInt32>) {
    // They lie together, each where the base has some of its last six bits turned over by the letter.
    let start = Int((base ^ first) & ~63)
    let turn = base & 63
    // A bit for each eight units, in eight lanes: lane 3, bit 2 is the unit 2 * 8 + 3.
    var (all, ends) = (SIMD8<UInt32>(), SIMD8<UInt32>())
    if start &+ 64 <= units.count {
      let bytes = unsafe units.bytes
      let letters = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7) ^ (turn | first)
      for eighth in 0..<UInt32(8) {
        // SAFETY: 64 units from `start` are in the span; any four bytes are a number.
        let units = unsafe bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: (start &+ Int(eighth) &* 8) &* 4, as: SIMD8<UInt32>.self)
        // 1 where a unit has the letter of its place. Comparing into masks took three times as many instructions.
        let found = ((units & 0x7F ^ letters ^ (eighth &* 8)) &- 1) &>> 31
        all |= found &<< eighth
        ends |= (found & units &>> 7) &<< eighth
      }
    }
    let end = first == 0 ? Self.bit(turn) : 0
    let leaves = Self.packed(ends) & ~end
    self.leaves = Places(bits: leaves, start: start)
    nodes = Places(bits: Self.packed(all) & ~end & ~leaves, start: start)
  }

  /// The letters of all children but for one, as bits for their codes modulo 32.
  @inline(__always)
  func letters(but left: UInt8, _ units: Span<UInt32>) -> UInt32 {
    var places = Places(bits: nodes.bits | leaves.bits, start: nodes.start)
    var letters: UInt32 = 0
    while let place = places.next() {
      let code = units[place] & 0x7F
      letters |= (code != UInt32(left) ? 1 : 0) &<< code
    }
    return letters
  }

  private static func bit(_ place: UInt32) -> UInt64 { 1 &<< UInt64((place & 7) &<< 3 | place &>> 3) }

  @inline(__always)
  private static func packed(_ lanes: SIMD8<UInt32>) -> UInt64 {
    var bits: UInt64 = 0
    for lane in 0..<8 { bits |= UInt64(lanes[lane]) &<< UInt64(lane &* 8) }
    return bits
  }
}
