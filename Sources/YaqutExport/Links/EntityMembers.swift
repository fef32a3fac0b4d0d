/// The members of a record that tell of an entity, kept as bytes for the next mention of it: texts name the same places
/// over and over.
///
/// Memory is bounded: when there are ``limit`` entities or ``mostBytes`` it begins anew. Entities are found by a table
/// with open addressing, so that asking costs a few instructions. Not for several threads: give each its own.
struct EntityMembers: Sendable {
  /// The most entities that are kept, and the most bytes; those of one entity may go beyond.
  static let limit = 8192
  static let mostBytes = 4 << 20

  private struct Slot {
    var entity: UInt32
    var range: Range<UInt32>
    static let free = Slot(entity: .max, range: 0..<0)
  }

  /// All members, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Twice as many as there can be entities, a power of two.
  private var slots: [Slot] = []
  private var count = 0
  private var ahead: UInt8 = 0

  /// Where the members of an entity lie in ``bytes``; what `body` appends, the first time.
  mutating func range(of entity: Int, _ body: (inout [UInt8]) -> Void) -> Range<Int> {
    if slots.isEmpty { slots = [Slot](repeating: .free, count: 2 * Self.limit) }
    var index = Self.hash(entity)
    while slots[index].entity != .max {
      if slots[index].entity == UInt32(entity) {
        let range = slots[index].range
        return Int(range.lowerBound)..<Int(range.upperBound)
      }
      index = (index + 1) % (2 * Self.limit)
    }
    if count == Self.limit || bytes.count > Self.mostBytes {
      removeAll()
      index = Self.hash(entity)
    }
    let start = bytes.count
    body(&bytes)
    slots[index] = Slot(entity: UInt32(entity), range: UInt32(start)..<UInt32(bytes.count))
    count += 1
    return start..<bytes.count
  }

  /// Reads where an entity's members lie, and their ends, which brings them near. Where it is done for several before they
  /// are asked for, the processor waits for all of them together.
  mutating func readAhead(_ entity: Int) {
    guard !slots.isEmpty, case let slot = slots[Self.hash(entity)],
      slot.entity == UInt32(truncatingIfNeeded: entity),
      !slot.range.isEmpty
    else { return }
    // What is read has to go somewhere, or it would not be read.
    ahead &+= bytes[Int(slot.range.lowerBound)] &+ bytes[Int(slot.range.upperBound) - 1]
  }

  private mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = .free }
    count = 0
  }

  /// The upper bits of a product with 2^32 divided by the golden ratio.
  private static func hash(_ entity: Int) -> Int {
    Int(UInt32(truncatingIfNeeded: entity) &* 0x9E37_79B9) >> (32 - (2 * limit).trailingZeroBitCount)
  }
}
