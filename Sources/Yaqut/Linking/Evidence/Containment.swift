/// Candidates inside a governorate or district that the sentence or paragraph names.
enum Containment: Evidence {
  static let name = "containment"
  static let summary = "it lies in a unit that the text names nearby"
  static let arabicSummary = "يقع ضمن وحدة إدارية ذكرها النص قريباً"
  static let prior = Prior(place: 2.0, organisation: 0.0)
  static var isJoint: Bool { true }

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, candidate.governorate >= 0 else { return 0 }
    var inside: Float = 0
    var outside: Float = 0
    for place in span.nearbyUnits {
      let anchor = document.nearbyUnits[place]
      guard anchor.entity != candidate.entity else { continue }
      let holds =
        anchor.governorate == candidate.governorate
        && (anchor.district < 0 || anchor.entity != anchor.district || anchor.district == candidate.district)
      if holds {
        inside = max(inside, anchor.weight)
      } else if anchor.country == candidate.country || candidate.importance < FarOff.wellKnown {
        // A unit of one state says nothing about the cities of another, which a text names beside it.
        outside = max(outside, anchor.weight)
      }
    }
    return inside > 0 ? inside : -outside
  }
}
