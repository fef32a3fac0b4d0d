/// Reads `بين سراقب ومعرة النعمان`: two places that bound an area, each with the other as its partner.
enum BetweenReader {
  /// The area that a span bounds together with the one it is paired with, if it is; O(1).
  static func relation(of span: NameSpan, in document: DocumentView) -> RelativePlace? {
    guard
      let partner = second(first: span.first, last: span.last, document) ?? first(before: span, document),
      let one = point(span.best, document),
      case let entity = document.spans[partner].best, let other = point(entity, document)
    else { return nil }
    var place = RelativePlace(relation: .between, direction: nil, kilometres: nil)
    place.other = document.candidates[entity].entity
    place.latitude = Double(one.latitude + other.latitude) / 2
    place.longitude = Double(one.longitude + other.longitude) / 2
    place.radius = max(1, Double(one.distance(to: other)) / 2)
    return place
  }

  /// The second of a pair that the span opens: `بين ⟦حماة⟧ و⟦حمص⟧`, `بين مدينتي حماة وحمص`, `بين قرية كذا وبلدة كذا`.
  private static func second(first: Int, last: Int, _ document: DocumentView) -> Int? {
    let word = wordBefore(first, document)
    guard word >= 0, document.kinds(ofWord: word).contains(.between) else { return nil }
    var next = last + 1
    guard next < document.words.count, document.words[next].gap == .space else { return nil }
    let roles = document.readings[next].roles
    let hasHead = roles.contains(.placeHead) && roles.contains(.joined)
    if hasHead { next += 1 }
    guard next < document.words.count, document.words[next].gap == .space,
      let partner = chosen(document.spanStarting[next], document),
      hasHead || document.spans[partner].proclitics == .waw
    else { return nil }
    return partner
  }

  /// The first of a pair that the span closes.
  private static func first(before span: NameSpan, _ document: DocumentView) -> Int? {
    let word = wordBefore(span.first, document)
    guard word >= 0, let opening = chosen(document.spanEnding[word], document),
      let partner = second(
        first: document.spans[opening].first, last: document.spans[opening].last, document),
      document.spans[partner].first == span.first
    else { return nil }
    return opening
  }

  /// The word before a name and its head; -1 for none.
  private static func wordBefore(_ first: Int, _ document: DocumentView) -> Int {
    first > 0 && document.readings[first - 1].roles.contains(.placeHead) ? first - 2 : first - 1
  }

  private static func chosen(_ index: Int32, _ document: DocumentView) -> Int? {
    guard index >= 0, document.spans[Int(index)].isChosen, document.spans[Int(index)].best >= 0 else {
      return nil
    }
    return Int(index)
  }

  /// The point of a settlement or site; states and seas are not what anything on the ground lies between.
  private static func point(_ candidate: Int, _ document: DocumentView) -> Point? {
    switch document.candidates[candidate].placetype {
    case nil, .country, .continent, .supranationalRegion, .sea: return nil
    default: return document.candidates[candidate].point
    }
  }
}
