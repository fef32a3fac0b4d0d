/// Neighbours joined by `و`, a comma or a dash are alike: lists and roads are groups.
enum ListAgreement: Evidence {
  static let name = "list"
  static let summary = "the other names of its list lie near it"
  static let arabicSummary = "أسماء القائمة التي هو فيها قريبة منه"
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, let point = candidate.point else { return 0 }
    var best: Float = 0
    for neighbour in document.listNeighbours(of: span) {
      let other = document.spans[neighbour]
      guard other.best >= 0 else { continue }
      let chosen = document.candidates[other.best]
      guard chosen.kind == .place, chosen.entity != candidate.entity, let there = chosen.point else {
        continue
      }
      let same: Float = PlacetypeSet.sameClass(chosen.placetype, candidate.placetype) ? 1 : 0.6
      best = max(best, same * other.probability * 20 / (20 + point.distance(to: there)))
    }
    return best
  }
}
