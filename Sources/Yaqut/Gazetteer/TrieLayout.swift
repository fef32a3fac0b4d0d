// The layout of a trie in an index: an array of units and an array of leaves.
//
// Unit, 32 bits: bits 0-6 the letter that leads here, bit 7 set for a leaf, bits 8-31 the payload: for an inner node
// the base, so that its child by letter c is the unit at `base ^ c`; for a leaf the offset of the leaf, divided by 4.
// Unit 0 is the root. A node's end-of-key is its child by letter 0, always a leaf. No two nodes have the same base, so
// the letter alone tells whose child a unit is; an unused unit is 0, which is no child (letter 0 must be a leaf).
// Letters are `Letter` codes under 128, so base and child lie in one block of 128 units.
//
// Where only one key is left below a unit, the unit is its leaf and the leaf holds the rest of the key (the tail).
//
// Leaf, aligned to 4: flags (8 bits), length of the tail in bytes (8), number of values (16), the tail, zeros up to a
// multiple of 4, the values (32 bits each).

/// A unit of a double-array trie.
struct TrieUnit {
  var raw: UInt32

  @inline(__always) init(_ raw: UInt32) { self.raw = raw }

  @inline(__always) init(label: UInt8, base: UInt32) { raw = UInt32(label) | base << 8 }

  @inline(__always) init(label: UInt8, leaf: UInt32) { raw = UInt32(label) | 1 << 7 | leaf << 8 }

  @inline(__always) var isLeaf: Bool { raw & 0x80 != 0 }

  /// Whether this is the child by `code` (1…127) of the node whose base led here.
  @inline(__always) func isChild(by code: UInt8) -> Bool { raw & 0x7F == UInt32(code) }

  /// Whether this is the end-of-key of the node whose base led here.
  @inline(__always) var isEnd: Bool { raw & 0xFF == 0x80 }

  @inline(__always) var payload: UInt32 { raw >> 8 }
}

enum TrieLeaf {
  /// Set on a leaf whose values all come from joined or split forms.
  static let segmentation: UInt8 = 1
  /// Set on a leaf of which a value is a name as written.
  static let written: UInt8 = 2
  /// The bytes before the tail.
  static let header = 4

  /// How far the values lie from the start of a leaf with a tail of `length`.
  @inline(__always) static func values(behindTail length: Int) -> Int { (header + length + 3) & ~3 }

  /// The largest number of values of one key.
  static let mostValues = Int(UInt16.max)
  /// One more than the largest payload.
  static let payloads = 1 << 24
}
