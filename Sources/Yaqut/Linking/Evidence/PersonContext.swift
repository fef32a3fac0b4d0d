/// The span lies in a run of personal names: `عبدي مظلوم`, `أبو محمد الجولاني`.
enum PersonContext: SpanEvidence {
  static let name = "person"
  static let summary = "the words about it make it part of a person's name"
  static let arabicSummary = "ما حوله يجعله جزءاً من اسم شخص"
  static let prior = Prior(place: -3.5, organisation: -2.0)
  static let cues: SpanCues = .person

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.placeHead < 1 else { return 0 }
    return kind == .place
      ? span.context.person : span.context.person * (span.context.wordCount > 1 ? 0.3 : 1)
  }
}
