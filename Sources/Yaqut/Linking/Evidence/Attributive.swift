/// `الريف الشرقي`, `الأسلحة المتوسطة`: an adjective agrees with the noun before it, and in `طائرات حربية سورية` with the adjective.
/// `هذه الظاهرة`: what is pointed at is a noun.
enum Attributive: SpanEvidence {
  static let name = "attributive"
  static let summary =
    "it agrees with the word before it, or a demonstrative points at it: rather an adjective or a noun"
  static let arabicSummary = "توافق الكلمة التي قبلها أو يسبقها اسم إشارة: الأرجح أنها صفة أو اسم عام"
  static let prior = Prior(place: -3.0, organisation: -1.0)
  static let cues: SpanCues = .attributive

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    span.context.attributive ? 1 : 0
  }
}
