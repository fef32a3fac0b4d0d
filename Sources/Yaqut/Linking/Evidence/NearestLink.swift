/// Distance to the other links, the nearest in the text counting most.
enum NearestLink: Evidence {
  static let name = "near-links"
  static let summary = "it lies near the places named about it"
  static let arabicSummary = "قريب من الأماكن المذكورة حوله"
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, let point = candidate.point else { return 0 }
    var best: Float = 0
    for anchor in document.anchors.around(word: span.first) where !anchor.isCountry {
      guard anchor.entity != candidate.entity, let other = anchor.point, !span.overlaps(word: anchor.word)
      else { continue }
      let distance = point.distance(to: other)
      let scale: Float = anchor.isArea ? 60 : 25
      best = max(best, anchor.probability * document.nearness(anchor, span) * scale / (scale + distance))
    }
    return best
  }
}
