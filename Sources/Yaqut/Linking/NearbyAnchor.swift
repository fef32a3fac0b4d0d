/// An anchor with a point about a span, and how much it says of it.
struct NearbyAnchor: Sendable {
  /// The anchor's probability, less the farther away it stands in the text.
  var weight: Float
  var probability: Float
  var point: Point
  var entity: Int32
  var name: NameHash
  var isArea: Bool
}

/// A governorate or district that stands about a span: other places lie in it.
struct NearbyUnit: Sendable {
  /// As ``NearbyAnchor/weight``.
  var weight: Float
  var entity: Int32
  var governorate: Int32
  var district: Int32
  var country: UInt16
}

extension DocumentView {
  /// Notes for each span the anchors about it, so that all its candidates share them; O(spans).
  mutating func noteNearbyAnchors() {
    nearby.removeAll(keepingCapacity: true)
    nearbyUnits.removeAll(keepingCapacity: true)
    // Spans and anchors stand in the order of the text.
    var place = 0
    for index in spans.indices where !spans[index].isHopeless {
      let (first, last) = (spans[index].first, spans[index].last)
      while place < anchors.list.count, Int(anchors.list[place].word) < first { place += 1 }
      let around = max(0, place - Anchors.reach)..<min(anchors.list.count, place + Anchors.reach)
      let (firstAnchor, firstUnit) = (nearby.count, nearbyUnits.count)
      // From the span outwards in both directions.
      var after = place
      var before = place - 1
      while before >= around.lowerBound || after < around.upperBound {
        let takesBefore =
          after == around.upperBound
          || before >= around.lowerBound
            && first - Int(anchors.list[before].word) <= Int(anchors.list[after].word) - first
        let anchor = takesBefore ? before : after
        if takesBefore { before -= 1 } else { after += 1 }
        let word = Int(anchors.list[anchor].word)
        if word < first || word > last { note(anchor, from: first) }
      }
      spans[index].nearby = firstAnchor..<nearby.count
      spans[index].nearbyUnits = firstUnit..<nearbyUnits.count
    }
  }

  /// Notes one anchor, for the span that starts at a word.
  private mutating func note(_ place: Int, from word: Int) {
    let anchor = anchors.list[place]
    guard !anchor.isCountry else { return }
    let weight = anchor.probability * nearness(of: anchor, from: word)
    if let point = anchor.point {
      nearby.append(
        NearbyAnchor(
          weight: weight, probability: anchor.probability, point: point, entity: anchor.entity,
          name: anchor.name, isArea: anchor.isArea))
    }
    if anchor.isArea {
      nearbyUnits.append(
        NearbyUnit(
          weight: weight, entity: anchor.entity, governorate: anchor.governorate, district: anchor.district,
          country: anchor.country))
    }
  }

  /// How near an anchor stands in the text: 1 in the same sentence, falling with the words between.
  private func nearness(of anchor: Anchors.Anchor, from first: Int) -> Float {
    let word = words[first]
    let distance = Float(abs(Int(anchor.word) - first))
    var value = 30 / (30 + distance)
    if anchor.sentence != word.sentence { value *= anchor.paragraph == word.paragraph ? 0.8 : 0.6 }
    return value
  }
}
