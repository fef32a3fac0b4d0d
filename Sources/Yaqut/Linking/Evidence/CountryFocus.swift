/// The share of the document's links that lie in the candidate's country.
enum CountryFocus: Evidence {
  static let name = "country"
  static let summary = "its country is the one the document is about"
  static let arabicSummary = "بلده هو بلد موضوع النص"
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.country != 0 else { return 0 }
    if candidate.placetype == .country { return 0.3 }
    return document.anchors.countries[candidate.country] ?? 0
  }
}
