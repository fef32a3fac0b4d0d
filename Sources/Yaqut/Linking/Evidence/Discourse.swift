/// A full mention governs the short ones: `المرصد السوري لحقوق الإنسان` … `المرصد`. One name means one thing in a text.
enum Discourse: Evidence {
  static let name = "discourse"
  static let summary = "the document names it elsewhere, more fully or more surely"
  static let arabicSummary = "ذكره النص في موضع آخر ذكراً أتم أو أوثق"
  static let prior = Prior(place: 4.0, organisation: 3.0)
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    var best: Float = 0
    let anchors = document.anchors
    let isElsewhere = { (place: Int) in !span.overlaps(word: anchors.list[place].word) }
    anchors.byEntity.forEachSurest(of: Int32(candidate.entity), where: isElsewhere) { place in
      let anchor = anchors.list[place]
      best = max(best, strength(anchor, span) * anchor.probability)
    }
    guard best < 0.6, candidate.kind == .place else { return best }
    // The governorate and its seat bear one name: the one elsewhere speaks for the other here.
    for unit in [candidate.governorate, candidate.district] where unit >= 0 && Int(unit) != candidate.entity {
      guard document.isSeat(candidate) else { continue }
      anchors.byEntity.forEachSurest(of: unit, where: isElsewhere) { _ in best = max(best, 0.5) }
    }
    return best
  }

  /// How much a mention elsewhere says about this one: all if it is fuller; else as far as it is surer by itself, for two
  /// words that may be no names do not make each other names.
  private static func strength(_ anchor: Anchors.Anchor, _ span: NameSpan) -> Float {
    if anchor.wordCount > Int32(span.context.wordCount) { return 1 }
    return max(anchor.nameAlone - span.nameAlone, 0.6 * anchor.nameAlone * span.nameAlone)
  }
}
