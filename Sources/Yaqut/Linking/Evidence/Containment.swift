/// Candidates inside a governorate or district that the sentence or paragraph names.
enum Containment: Evidence {
  static let name = "containment"
  static let summary = "it lies in a unit that the text names nearby"
  static let arabicSummary = "يقع ضمن وحدة إدارية ذكرها النص قريباً"
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, candidate.governorate >= 0 else { return 0 }
    var inside: Float = 0
    var outside: Float = 0
    for anchor in document.anchors.around(word: span.first) where anchor.isArea && !anchor.isCountry {
      guard anchor.entity != candidate.entity, !span.overlaps(word: anchor.word) else { continue }
      let weight = anchor.probability * document.nearness(anchor, span)
      let holds =
        anchor.governorate == candidate.governorate
        && (anchor.district < 0 || anchor.entity != anchor.district || anchor.district == candidate.district)
      if holds {
        inside = max(inside, weight)
      } else if anchor.country == candidate.country || candidate.importance < FarOff.wellKnown {
        // A unit of one state says nothing about the cities of another, which a text names beside it.
        outside = max(outside, weight)
      }
    }
    return inside > 0 ? inside : -outside
  }
}
