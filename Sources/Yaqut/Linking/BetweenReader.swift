/// Reads `بين سراقب ومعرة النعمان`: two places that bound an area, each with the other as its partner.
struct BetweenReader {
  let document: DocumentView

  /// The area that a span bounds together with the one it is paired with, if it is; O(1).
  func relation(of span: NameSpan) -> RelativePlace? {
    guard let partner = second(after: span) ?? first(before: span), let one = point(span),
      let other = point(partner)
    else { return nil }
    var place = RelativePlace(relation: .between, direction: nil, kilometres: nil)
    place.other = document.candidates[partner.best].entity
    place.latitude = Double(one.latitude + other.latitude) / 2
    place.longitude = Double(one.longitude + other.longitude) / 2
    place.radius = max(1, Double(one.distance(to: other)) / 2)
    return place
  }

  /// The second of a pair that the span opens: `بين ⟦حماة⟧ و⟦حمص⟧`, `بين مدينتي حماة وحمص`, `بين قرية كذا وبلدة كذا`.
  private func second(after span: NameSpan) -> NameSpan? {
    var word = span.first - 1
    if word >= 0, document.readings[word].roles.contains(.placeHead) { word -= 1 }
    guard word >= 0, document.kinds(ofWord: word).contains(.between) else { return nil }
    var next = span.last + 1
    guard next < document.words.count, document.words[next].gap == .space else { return nil }
    let roles = document.readings[next].roles
    let hasHead = roles.contains(.placeHead) && roles.contains(.joined)
    if hasHead { next += 1 }
    guard next < document.words.count, document.words[next].gap == .space,
      let partner = chosen(document.spanStarting[next]), hasHead || partner.proclitics == .waw
    else { return nil }
    return partner
  }

  /// The first of a pair that the span closes.
  private func first(before span: NameSpan) -> NameSpan? {
    var word = span.first - 1
    if word >= 0, document.readings[word].roles.contains(.placeHead) { word -= 1 }
    guard word >= 0, let opening = chosen(document.spanEnding[word]), let partner = second(after: opening),
      partner.first == span.first
    else { return nil }
    return opening
  }

  private func chosen(_ index: Int32) -> NameSpan? {
    guard index >= 0, case let span = document.spans[Int(index)], span.isChosen, span.best >= 0 else {
      return nil
    }
    return span
  }

  /// The point of a settlement or site; states and seas are not what anything on the ground lies between.
  private func point(_ span: NameSpan) -> Point? {
    let candidate = document.candidates[span.best]
    switch candidate.placetype {
    case nil, .country, .continent, .supranationalRegion, .sea: return nil
    default: return candidate.point
    }
  }
}
