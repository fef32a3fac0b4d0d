/// `الريف الشرقي`, `الأسلحة المتوسطة`: an adjective agrees with the noun before it.
enum Attributive: SpanEvidence {
  static let name = "attributive"
  static let summary = "a word with the article after a word with the article: rather an adjective"
  static let arabicSummary = "كلمة معرفة بعد كلمة معرفة: الأرجح أنها صفة"
  static let prior = Prior(place: -3.0, organisation: -1.0)
  static let cues: SpanCues = .attributive

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    span.context.attributive ? 1 : 0
  }
}
