/// The words are themselves cues: `مدينة`, `نهر`, `شمال`, `المنطقة الشمالية` mean something of their own far more often than
/// a village.
enum CueWord: Evidence {
  static let name = "cue-word"
  static let summary = "the word is itself a head, a direction or another cue"
  static let arabicSummary = "الكلمة نفسها من كلمات الدلالة كالجهات وأنواع الأماكن"
  static let prior = Prior(place: -7.0, organisation: -2.5)
  static let cues: SpanCues = .cueWord

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    // الإمارات is an article and a plural of إمارة, but everybody knows the country.
    guard candidate.importance < 0.6, SpanCues.areCues(span.first, span.last, document.text) else {
      return 0
    }
    return span.context.wordCount == 1 ? 1 : 0.6
  }
}
