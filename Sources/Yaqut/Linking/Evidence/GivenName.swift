/// The name is also a given or family name: `جاسم`, `مظلوم`.
enum GivenName: Evidence {
  static let name = "given-name"
  static let summary = "the name is also a personal name"
  static let arabicSummary = "الاسم اسم شخص أيضاً"
  static let prior = Prior(place: -3.5, organisation: -2.0)

  @inline(__always)
  static func speaks(in span: NameSpan, of document: DocumentView) -> Bool {
    span.isPersonalName
  }

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard speaks(in: span, of: document) else { return 0 }
    return HeadCue.value(of: candidate, in: span, of: document) > 0 ? 0.3 : 1
  }
}
