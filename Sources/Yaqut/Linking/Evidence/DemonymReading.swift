/// The word is the adjective of a country or city too: `الروسية` is rather Russian than the village of that name.
enum DemonymReading: SpanEvidence {
  static let name = "demonym-reading"
  static let summary = "the word is also the adjective of a country or city"
  static let arabicSummary = "الكلمة نسبة إلى بلد أو مدينة أيضاً"
  static let prior = Prior(place: -3.0, organisation: -1.0)
  static let cues: SpanCues = .demonym

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    span.demonyms.isEmpty ? 0 : 1
  }
}
