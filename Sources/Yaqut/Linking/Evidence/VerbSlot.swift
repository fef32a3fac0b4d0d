/// After `التي`, `لم`, `قد` stands a verb: `السموم التي تدمر الأوعية` is no Palmyra.
enum VerbSlot: SpanEvidence {
  static let name = "verb-slot"
  static let summary = "it stands where a verb stands, and has a verb's first letter"
  static let arabicSummary = "في موضع فعل ويبدأ بحرف مضارعة"
  static let prior = Prior(place: -5.0, organisation: -3.0)
  static let cues: SpanCues = .particle

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.first == span.last, span.first > 0,
      document.readings[span.first - 1].roles.contains(.verbParticle), span.proclitics.isEmpty
    else { return 0 }
    return document.words[span.first].gap == .space
      && firstLetters.contains(document.folded.codes[span.start]) ? 1 : 0
  }

  /// The letters with which a verb of the present begins.
  private static let firstLetters: [UInt8] = [Letter.teh, Letter.yeh, Letter.noon, Letter.alef]
}
