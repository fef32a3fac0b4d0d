/// `في`, `إلى`, `نحو`, or an attached `ب`, `ل`; and `سكان`, `أهالي`, `عناصر`, whose place or body follows.
enum PrepositionCue: SpanEvidence {
  static let name = "preposition"
  static let summary = "a preposition of place or a noun of people before the name"
  static let arabicSummary = "سبقه حرف جر مكاني أو اسم يدل على أناس"
  static let prior = Prior(place: 0.5, organisation: 0.5)
  static let cues: SpanCues = .preposition

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.preposition else { return 0 }
    return kind == .place ? 1 : 0.3
  }
}
