/// The name is also a given or family name: `جاسم`, `مظلوم`.
enum GivenName: Evidence {
  static let name = "given-name"
  static let summary = "the name is also a personal name"
  static let arabicSummary = "الاسم اسم شخص أيضاً"
  static let prior = Prior(place: -3.5, organisation: -2.0)
  static let cues: SpanCues = .personalName

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.isPersonalName else { return 0 }
    return HeadCue.value(of: candidate, in: span, of: document) > 0 ? 0.3 : 1
  }
}
