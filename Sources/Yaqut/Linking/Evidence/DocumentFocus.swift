/// The share of the document's links that lie in the candidate's governorate.
enum DocumentFocus: Evidence {
  static let name = "focus"
  static let summary = "it lies where the document is about"
  static let arabicSummary = "يقع حيث يدور موضوع النص"
  static let prior = Prior(place: 2.0, organisation: 0.0)
  static var isJoint: Bool { true }

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, candidate.governorate >= 0 else { return 0 }
    return document.anchors.governorates.share(of: candidate.governorate, besides: span.name)
  }
}
