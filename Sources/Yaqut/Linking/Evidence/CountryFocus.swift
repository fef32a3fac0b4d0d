/// The share of the document's links that lie in the candidate's country.
enum CountryFocus: Evidence {
  static let name = "country"
  static let summary = "its country is the one the document is about"
  static let arabicSummary = "بلده هو بلد موضوع النص"
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.country != 0 else { return 0 }
    if candidate.placetype == .country { return 0.3 }
    let share = document.anchors.countries.share(of: candidate.country, besides: span.key)
    // وزارة الطاقة is every state's: in a text about Tunisia it is not Syria's.
    guard candidate.kind == .organisation, candidate.nameKind == .short else { return share }
    return share - document.anchors.countries.greatest + share
  }
}
