/// Constant: how much a match must have for it before it is taken for a name.
enum BaseRate: SpanEvidence {
  static let name = "base-rate"
  static let summary = "how often a key of the gazetteer in running text is a name at all"
  static let arabicSummary = "كم مرة يكون اللفظ المطابق اسماً فعلاً"
  static let prior = Prior(place: -2.0, organisation: -0.5, firmness: 30)

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    1
  }
}
