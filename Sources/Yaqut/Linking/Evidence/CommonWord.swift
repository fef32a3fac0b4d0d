/// The name is also a common word: `الباب`, `على`, `جديدة`. The value grows with the word's frequency in news.
enum CommonWord: Evidence {
  static let name = "common-word"
  static let summary = "the name is also a word of the language"
  static let arabicSummary = "الاسم كلمة شائعة أيضاً"
  static let prior = Prior(place: -6.5, organisation: -3.5)
  static let cues: SpanCues = .word

  /// From so often in a million words on, a word is seldom a name even behind a head: `أسواق البلاد`.
  private static let everywhere = 300.0

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.isWord else { return 0 }
    // قرية الحارة: after a head that fits, a common word is a name.
    let isName = HeadCue.value(of: candidate, in: span, of: document) > 0
    guard isName, !isAnyArea(span, document) else { return span.stopWeight }
    return span.stopWeight * ((span.stopName?.perMillion ?? 0) < Self.everywhere ? 0.3 : 0.7)
  }

  /// `مناطق البلاد`, `مناطق الدماغ`: any noun may follow the plural.
  private static func isAnyArea(_ span: NameSpan, _ document: DocumentView) -> Bool {
    span.context.placetypes.isGenericArea && document.words[span.first].gap == .space
      && Int(span.context.list) == span.first - 1 && document.readings[span.first - 1].takesSeveral
  }
}

extension StopName {
  /// 0.4 for a rare word up to 1 for one that stands 100 times in a million words; 0.7 where nothing was counted.
  var weight: Float {
    guard let perMillion else { return 0.7 }
    if perMillion >= 100 { return 1 }
    if perMillion >= 30 { return 0.9 }
    if perMillion >= 10 { return 0.8 }
    if perMillion >= 3 { return 0.65 }
    return perMillion >= 1 ? 0.5 : 0.4
  }
}
