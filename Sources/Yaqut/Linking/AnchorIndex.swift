/// Which anchors each entity has. Most entities that are asked for have none, which one look at a filter says.
struct AnchorIndex: Sendable {
  /// By entity, then those of most words first, then the surest first.
  private var entities: [Int32] = []
  private var anchors: [Int32] = []
  /// Where the anchors of the same entity and as many words end.
  private var groupEnds: [Int32] = []
  /// A bit for the remainder of each entity that has an anchor.
  private var filter: UInt64 = 0

  /// O(n log n) in the anchors.
  init(_ list: [Anchors.Anchor]) {
    let order = list.indices.sorted { one, other in
      let (a, b) = (list[one], list[other])
      if a.entity != b.entity { return a.entity < b.entity }
      if a.wordCount != b.wordCount { return a.wordCount > b.wordCount }
      return (Self.sureness(b), one) < (Self.sureness(a), other)
    }
    entities = order.map { list[$0].entity }
    anchors = order.map { Int32($0) }
    for entity in entities { filter |= Self.bit(entity) }
    groupEnds = [Int32](repeating: Int32(order.count), count: order.count)
    for place in order.indices.dropLast().reversed() {
      let (anchor, next) = (list[order[place]], list[order[place + 1]])
      let isSame = anchor.entity == next.entity && anchor.wordCount == next.wordCount
      groupEnds[place] = isSame ? groupEnds[place + 1] : Int32(place + 1)
    }
  }

  /// Whether an entity may have an anchor; O(1), and false for most that have none.
  func mayHave(_ entity: Int32) -> Bool { filter & Self.bit(entity) != 0 }

  /// How many anchors of one entity with as many words are asked: the surest.
  static let mostAsked = 16

  /// Hands on the surest of an entity's anchors that are allowed, as places in the list: of those with as many words
  /// at most ``mostAsked``. O(log anchors) and the anchors that are not allowed, so that a name that stands a hundred
  /// thousand times in a text costs each of its mentions no more than a few do.
  func forEachSurest(of entity: Int32, where isAllowed: (Int) -> Bool, _ body: (Int) -> Void) {
    guard var place = first(of: entity) else { return }
    while place < entities.count, entities[place] == entity {
      let end = Int(groupEnds[place])
      var left = Self.mostAsked
      while place < end, left > 0 {
        let anchor = Int(anchors[place])
        if isAllowed(anchor) {
          body(anchor)
          left -= 1
        }
        place += 1
      }
      place = end
    }
  }

  private static func sureness(_ anchor: Anchors.Anchor) -> Float { anchor.probability * anchor.nameAlone }

  private func first(of entity: Int32) -> Int? {
    guard mayHave(entity) else { return nil }
    var (low, high) = (0, entities.count)
    while low < high {
      let middle = (low + high) / 2
      if entities[middle] < entity { low = middle + 1 } else { high = middle }
    }
    return low < entities.count && entities[low] == entity ? low : nil
  }

  private static func bit(_ entity: Int32) -> UInt64 { 1 << UInt64(entity & 63) }
}
