/// Distance to the other links, the nearest in the text counting most.
enum NearestLink: Evidence {
  static let name = "near-links"
  static let summary = "it lies near the places named about it"
  static let arabicSummary = "قريب من الأماكن المذكورة حوله"
  static let prior = Prior(place: 5.5, organisation: 0.0)
  static var isJoint: Bool { true }

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, let point = candidate.point else { return 0 }
    var best: Float = 0
    for place in span.nearby {
      let anchor = document.nearby[place]
      // Distance only takes away from the weight: what lies too far to say more than the best is not measured.
      guard anchor.weight > best, anchor.entity != candidate.entity else { continue }
      let scale: Float = anchor.isArea ? 60 : 25
      guard best == 0 || point.mayLie(within: scale * (anchor.weight / best - 1), of: anchor.point) else {
        continue
      }
      best = max(best, anchor.weight * scale / (scale + point.distance(to: anchor.point)))
    }
    return best
  }
}
