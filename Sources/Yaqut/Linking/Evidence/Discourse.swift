/// A full mention governs the short ones: `المرصد السوري لحقوق الإنسان` … `المرصد`.
enum Discourse: Evidence {
  static let name = "discourse"
  static let summary = "the document names it elsewhere, more fully or more surely"
  static let arabicSummary = "ذكره النص في موضع آخر ذكراً أتم أو أوثق"
  static var isJoint: Bool { true }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard let places = document.anchors.byEntity[Int32(candidate.entity)] else { return 0 }
    var best: Float = 0
    for place in places {
      let anchor = document.anchors.list[Int(place)]
      guard !span.overlaps(word: anchor.word) else { continue }
      let fuller: Float = anchor.wordCount > Int32(span.context.wordCount) ? 1 : 0.6
      best = max(best, fuller * anchor.probability)
    }
    return best
  }
}
