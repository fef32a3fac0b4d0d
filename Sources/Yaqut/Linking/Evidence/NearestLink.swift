/// Distance to the other links, the nearest in the text counting most.
enum NearestLink: JointEvidence {
  static let name = "near-links"
  static let summary = "it lies near the places named about it"
  static let arabicSummary = "قريب من الأماكن المذكورة حوله"
  static let prior = Prior(place: 5.5, organisation: 0.0)

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    nearness.link
  }

  @inline(__always)
  static func most(in surroundings: Surroundings) -> Float { surroundings.mostOfPoint }
}
