/// `الريف الشرقي`, `الأسلحة المتوسطة`: an adjective agrees with the noun before it. `هذه الظاهرة`: what is pointed at is a noun.
enum Attributive: SpanEvidence {
  static let name = "attributive"
  static let summary =
    "a word with the article after such a word or a demonstrative: rather an adjective or a noun"
  static let arabicSummary = "كلمة معرفة بعد كلمة معرفة أو اسم إشارة: الأرجح أنها صفة أو اسم عام"
  static let prior = Prior(place: -3.0, organisation: -1.0)
  static let cues: SpanCues = .attributive

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    span.context.attributive ? 1 : 0
  }
}
