/// The share of the document's links that lie in the candidate's governorate.
enum DocumentFocus: JointEvidence {
  static let name = "focus"
  static let summary = "it lies where the document is about"
  static let arabicSummary = "يقع حيث يدور موضوع النص"
  static let prior = Prior(place: 2.0, organisation: 0.0)

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    nearness.governorateShare
  }

  @inline(__always)
  static func most(of candidate: Candidate, in surroundings: Surroundings, of document: DocumentView) -> Float
  {
    candidate.governorate < 0 ? 0 : document.anchors.governorates.most(of: candidate.governorate)
  }
}
