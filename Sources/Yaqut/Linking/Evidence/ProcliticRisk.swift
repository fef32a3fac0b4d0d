/// `بجروح` may be a word and no `ب` + `جروح`.
enum ProcliticRisk: SpanEvidence {
  static let name = "proclitic-risk"
  static let summary = "the name appears only when a letter is taken off the word"
  static let arabicSummary = "لا يظهر الاسم إلا بعد نزع حرف متصل"
  static let prior = Prior(place: -0.5, organisation: -0.5)
  static let cues: SpanCues = .proclitic

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard !span.proclitics.isEmpty, span.context.wordCount == 1, span.context.placeHead == 0 else { return 0 }
    return span.end - span.start < 5 ? 1 : 0.5
  }
}
