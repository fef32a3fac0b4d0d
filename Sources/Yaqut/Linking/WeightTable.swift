/// Sums of weights by number: a dictionary for the inner loops of linking, where hashing as Swift's does it would cost more
/// than the sums.
///
/// Open addressing, at most half full. `WeightTableTests` compares with a dictionary.
struct WeightTable: Sendable {
  private struct Slot {
    var number: UInt64 = 0
    var weight: Float = 0
    var isUsed = false
  }

  private var slots: [Slot] = []
  private var count = 0

  /// An empty table with room for so many numbers.
  init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    var size = 16
    while size < capacity * 2 + 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// Adds to the sum of a number, and returns the sum; O(1).
  @discardableResult
  mutating func add(_ weight: Float, to number: UInt64) -> Float {
    if count * 2 >= slots.count { grow() }
    let place = place(of: number)
    if !slots[place].isUsed {
      slots[place] = Slot(number: number, isUsed: true)
      count += 1
    }
    slots[place].weight += weight
    return slots[place].weight
  }

  /// The sum of a number, nil where nothing was added; O(1).
  subscript(number: UInt64) -> Float? {
    guard count > 0, case let slot = slots[place(of: number)], slot.isUsed else { return nil }
    return slot.weight
  }

  private func place(of number: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[place].isUsed, slots[place].number != number { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(16, old.count * 2))
    for slot in old where slot.isUsed { slots[place(of: slot.number)] = slot }
  }
}
