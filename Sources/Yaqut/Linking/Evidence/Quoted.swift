/// `لـ"قسد"`, `“الحل نت”`.
enum Quoted: SpanEvidence {
  static let name = "quoted"
  static let summary = "in quotation marks, as names of organisations often are"
  static let arabicSummary = "بين علامتي تنصيص"
  static let prior = Prior(place: -1.0, organisation: 2.0)

  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.quoted, endsWithName(span, document) else { return 0 }
    return kind == .organisation ? 1 : -0.5
  }

  /// `دورية "السعادة المرورية"` quotes a longer name.
  private static func endsWithName(_ span: NameSpan, _ document: DocumentView) -> Bool {
    let next = span.last + 1
    return next == document.words.count || document.words[span.first].gap.contains(.hash)
      || !document.words[next].gap.isDisjoint(with: [.closing, .quote, .comma])
  }
}
