/// The name opens a paragraph and a colon or dash follows: `درعا: قصف`, `حلب – مراسلنا`.
enum Heading: SpanEvidence {
  static let name = "heading"
  static let summary = "it stands at the head of a paragraph, before a colon or dash"
  static let arabicSummary = "في صدر الفقرة قبل نقطتين أو شرطة"
  static let prior = Prior(place: 1.5, organisation: 3.5)
  static let cues: SpanCues = .opening

  private static let signs: Gap = [.colon, .hyphen]

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    let opens =
      span.first == 0 || document.words[span.first - 1].paragraph < document.words[span.first].paragraph
    guard opens, span.last + 1 < document.words.count else { return 0 }
    let gap = document.words[span.last + 1].gap
    return gap.isDisjoint(with: signs) ? 0 : 1
  }
}
