/// `لـ"قسد"`, `“الحل نت”`.
enum Quoted: SpanEvidence {
  static let name = "quoted"
  static let summary = "in quotation marks, as names of organisations often are"
  static let arabicSummary = "بين علامتي تنصيص"
  static let prior = Prior(place: -1.0, organisation: 2.0)
  static let cues: SpanCues = .quoted

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.quoted, endsWithName(span.first, span.last, document.words) else { return 0 }
    return kind == .organisation ? 1 : -0.5
  }

  /// `دورية "السعادة المرورية"` quotes a longer name.
  private static func endsWithName(_ first: Int, _ last: Int, _ words: WordTable) -> Bool {
    let next = last + 1
    return next == words.count || words[first].gap.contains(.hash)
      || !words[next].gap.isDisjoint(with: [.closing, .quote, .comma])
  }
}
