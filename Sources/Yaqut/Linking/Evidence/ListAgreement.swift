/// Neighbours joined by `و`, a comma or a dash are alike: lists and roads are groups.
enum ListAgreement: JointEvidence {
  static let name = "list"
  static let summary = "the other names of its list lie near it"
  static let arabicSummary = "أسماء القائمة التي هو فيها قريبة منه"
  static let prior = Prior(place: 4.0, organisation: 0.0)

  @inline(__always)
  static func speaks(in span: NameSpan, of document: DocumentView) -> Bool {
    span.listNeighbours.before >= 0 || span.listNeighbours.after >= 0
  }

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    guard candidate.kind == .place, let point = candidate.point else { return 0 }
    var best: Float = 0
    let (before, after) = span.listNeighbours
    if before >= 0 { best = max(best, agreement(candidate, point, document.spans[Int(before)], document)) }
    if after >= 0 { best = max(best, agreement(candidate, point, document.spans[Int(after)], document)) }
    return best
  }

  private static func agreement(
    _ candidate: Candidate, _ point: Point, _ other: NameSpan, _ document: DocumentView
  ) -> Float {
    guard other.best >= 0 else { return 0 }
    let chosen = document.candidates[other.best]
    guard chosen.kind == .place, chosen.entity != candidate.entity, let there = chosen.point else { return 0 }
    let same: Float = chosen.types.isDisjoint(with: candidate.relatives) ? 0.6 : 1
    return same * other.probability * 20 / (20 + point.distance(to: there))
  }
}
