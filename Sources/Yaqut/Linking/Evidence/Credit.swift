/// `(رويترز)`, `(… - الأناضول)`, `سوريا – فرانس برس` at the end of a line: whose picture or report it is.
enum Credit: Evidence {
  static let name = "credit"
  static let summary = "it stands where texts say whose picture or report it is"
  static let arabicSummary = "في موضع نسبة الصورة أو الخبر إلى مصدره"
  static let prior = Prior(place: 0.0, organisation: 2.0)
  static let cues: SpanCues = .signed

  private static let ends: Gap = [.paragraphEnd, .lineEnd]
  private static let end: Gap = [.paragraphEnd, .closing]

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.organisationType == .media, span.proclitics.isEmpty else { return 0 }
    let before = document.words[span.first].gap
    // What closes after the last word of a text is not noted.
    let isLast = span.last + 1 == document.words.count
    let after: Gap = isLast ? Self.end : document.words[span.last + 1].gap
    let isEnd = !after.isDisjoint(with: ends)
    let closes = after.contains(.closing)
    if before.contains(.hyphen) { return closes || isEnd ? 1 : 0 }
    return before.contains(.opening) && closes ? 1 : 0
  }
}
