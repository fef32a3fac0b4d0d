/// Which anchors each entity has. Most entities that are asked for have none, which one look at a filter says.
struct AnchorIndex: Sendable {
  private var entities: [Int32] = []
  private var anchors: [Int32] = []
  /// A bit for the remainder of each entity that has an anchor.
  private var filter: UInt64 = 0

  init() {}

  /// O(n log n) in the anchors.
  init(_ list: [Anchors.Anchor]) {
    let order = list.indices.sorted { (list[$0].entity, $0) < (list[$1].entity, $1) }
    entities = order.map { list[$0].entity }
    anchors = order.map { Int32($0) }
    for entity in entities { filter |= Self.bit(entity) }
  }

  /// The places in the list of the anchors of an entity, in order; nil if it has none. O(log anchors).
  subscript(entity: Int32) -> ArraySlice<Int32>? {
    guard filter & Self.bit(entity) != 0 else { return nil }
    var (low, high) = (0, entities.count)
    while low < high {
      let middle = (low + high) / 2
      if entities[middle] < entity { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < entities.count, entities[end] == entity { end += 1 }
    return end > low ? anchors[low..<end] : nil
  }

  private static func bit(_ entity: Int32) -> UInt64 { 1 << UInt64(entity & 63) }
}
