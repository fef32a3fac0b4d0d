/// The text uses the word as a personal name elsewhere: after `الصحفي فراس الحبش`, `الحبش` is he.
enum PersonElsewhere: SpanEvidence {
  static let name = "person-elsewhere"
  static let summary = "elsewhere in the document the word is part of a person's name"
  static let arabicSummary = "الكلمة جزء من اسم شخص في موضع آخر من النص"
  static let prior = Prior(place: -3.5, organisation: -1.0)
  static let cues: SpanCues = .person

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    span.isPersonElsewhere ? 1 : 0
  }
}
