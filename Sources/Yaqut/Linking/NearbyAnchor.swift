/// An anchor about a span, and how much it says of it.
struct NearbyAnchor: Sendable {
  /// The anchor's probability, less the farther away it stands in the text.
  var weight: Float
  var probability: Float
  var entity: Int32
  var name: NameHash
  var country: UInt16
  var governorate: Int32
  var district: Int32
  /// The point of a place that is no country; nil for others.
  var point: Point?
  /// A governorate or district: other places lie in it.
  var isUnit: Bool
  var isArea: Bool

  init(_ anchor: Anchors.Anchor, nearness: Float) {
    weight = anchor.probability * nearness
    probability = anchor.probability
    entity = anchor.entity
    name = anchor.name
    country = anchor.country
    governorate = anchor.governorate
    district = anchor.district
    point = anchor.isCountry ? nil : anchor.point
    isUnit = anchor.isArea && !anchor.isCountry
    isArea = anchor.isArea
  }
}

extension DocumentView {
  /// Notes for each span the anchors about it, so that all its candidates share them; O(spans).
  mutating func noteNearbyAnchors() {
    nearby.removeAll(keepingCapacity: true)
    for index in spans.indices {
      let first = nearby.count
      let span = spans[index]
      let around = anchors.around(word: span.first)
      // From the span outwards in both directions.
      var after = around.partition(before: span.first)
      var before = after - 1
      while before >= around.startIndex || after < around.endIndex {
        let takesBefore =
          after == around.endIndex
          || before >= around.startIndex
            && span.first - Int(around[before].word) <= Int(around[after].word) - span.first
        let place = takesBefore ? before : after
        if takesBefore { before -= 1 } else { after += 1 }
        guard !span.overlaps(word: around[place].word) else { continue }
        nearby.append(NearbyAnchor(around[place], nearness: nearness(around[place], span)))
      }
      spans[index].nearby = first..<nearby.count
    }
  }
}

extension ArraySlice<Anchors.Anchor> {
  /// The first anchor that does not stand before a word.
  fileprivate func partition(before word: Int) -> Int {
    var place = startIndex
    while place < endIndex, Int(self[place].word) < word { place += 1 }
    return place
  }
}
