/// The word is a common word with its first letter on: `كبيرة` is no `ك` + `بيرة`, `بعض` no `ب` + `عض`, `بابها` no `ب` + `ابها`.
enum WholeWord: SpanEvidence {
  static let name = "whole-word"
  static let summary = "with its first letters the word is a common word"
  static let arabicSummary = "الكلمة بحروفها الأولى كلمة شائعة"
  static let prior = Prior(place: -3.5, organisation: -2.0)
  static let cues: SpanCues = .proclitic

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard !span.proclitics.isEmpty else { return 0 }
    // كـ before a name is rare: كبير على is no ك + بير على.
    if span.proclitics.contains(.kaf) { return 1 }
    guard span.context.wordCount == 1 else { return 0 }
    return document.isStopName(span.first) || document.isWordWithPronoun(span.first) ? 1 : 0
  }
}
