/// Names of two to four letters are met by chance.
enum ShortName: SpanEvidence {
  static let name = "short-name"
  static let summary = "the name is short"
  static let arabicSummary = "الاسم قصير"
  static let prior = Prior(place: -2.0, organisation: -0.5)
  static let cues: SpanCues = .short

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    let letters = span.end - span.start
    return letters >= 5 ? 0 : Float(5 - letters) / 2
  }
}
