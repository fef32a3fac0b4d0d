/// `وبحسب المرصد`, `قالت سانا`: after a verb of speech or a word for a source stands who says it.
enum SourceSlot: Evidence {
  static let name = "source-slot"
  static let summary = "it stands where a text names its source"
  static let arabicSummary = "في موضع ذكر مصدر الخبر"
  static let prior = Prior(place: 0.0, organisation: 1.5)
  static let cues: SpanCues = .speech

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.organisationType == .media || candidate.organisationType == .monitor,
      span.first > 0, document.readings[span.first - 1].roles.contains(.speechVerb),
      document.words[span.first].gap.isSubset(of: Gap.quoting)
    else { return 0 }
    // ذكر البيان: what is a word of the language is a paper only behind the verb of a paper, which is feminine (ذكرت الوطن).
    guard candidate.organisationType == .media, document.words[span.first].gap == .space,
      let stop = span.stopName, stop.weight >= 0.9
    else { return 1 }
    return document.folded.codes[document.words[span.first - 1].range].last == Letter.teh ? 1 : 0
  }
}
