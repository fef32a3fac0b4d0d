/// A full mention governs the short ones: `المرصد السوري لحقوق الإنسان` … `المرصد`. One name means one thing in a text.
enum Discourse: JointEvidence {
  static let name = "discourse"
  static let summary = "the document names it elsewhere, more fully or more surely"
  static let arabicSummary = "ذكره النص في موضع آخر ذكراً أتم أو أوثق"
  static let prior = Prior(place: 4.0, organisation: 3.0)

  @inline(__always)
  static func speaks(in span: NameSpan, of document: DocumentView) -> Bool {
    !document.anchors.list.isEmpty
  }

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    var best: Float = 0
    // Most entities are named nowhere else.
    if document.anchors.byEntity.mayHave(Int32(candidate.entity)) {
      best = strongest(
        of: Int32(candidate.entity), besides: span.first...span.last,
        Sureness(wordCount: Int32(span.context.wordCount), nameAlone: span.nameAlone),
        document.anchors.list, document.anchors.byEntity)
    }
    guard best < 0.6, candidate.kind == .place, document.isSeat(candidate) else { return best }
    // The governorate and its seat bear one name: the one elsewhere speaks for the other here.
    let isUnitNamed = { (unit: Int32) in
      unit >= 0 && Int(unit) != candidate.entity && document.anchors.byEntity.mayHave(unit)
        && isNamed(unit, besides: span.first...span.last, document.anchors.list, document.anchors.byEntity)
    }
    return isUnitNamed(candidate.governorate) || isUnitNamed(candidate.district) ? max(best, 0.5) : best
  }

  /// How sure a mention is by itself.
  private struct Sureness {
    var wordCount: Int32
    var nameAlone: Float
  }

  // What is called from here takes what it needs and no more: a span and a document are large, and would be copied.

  private static func isNamed(
    _ unit: Int32, besides words: ClosedRange<Int>, _ anchors: [Anchors.Anchor], _ index: AnchorIndex
  ) -> Bool {
    var isFound = false
    index.forEachSurest(of: unit, where: { !words.contains(Int(anchors[$0].word)) }, { _ in isFound = true })
    return isFound
  }

  private static func strongest(
    of entity: Int32, besides words: ClosedRange<Int>, _ sureness: Sureness,
    _ anchors: [Anchors.Anchor], _ index: AnchorIndex
  ) -> Float {
    var best: Float = 0
    index.forEachSurest(of: entity, where: { !words.contains(Int(anchors[$0].word)) }) { place in
      best = max(best, strength(anchors[place], sureness) * anchors[place].probability)
    }
    return best
  }

  /// How much a mention elsewhere says about this one: all if it is fuller; else as far as it is surer by itself, for two
  /// words that may be no names do not make each other names.
  private static func strength(_ anchor: Anchors.Anchor, _ mention: Sureness) -> Float {
    if anchor.wordCount > mention.wordCount { return 1 }
    return max(anchor.nameAlone - mention.nameAlone, 0.6 * anchor.nameAlone * mention.nameAlone)
  }

  @inline(__always)
  static func most(of candidate: Candidate, in surroundings: Surroundings, of document: DocumentView) -> Float
  {
    let index = document.anchors.byEntity
    return index.mayHave(Int32(truncatingIfNeeded: candidate.entity))
      || document.isSeat(candidate)
        && (index.mayHave(candidate.governorate) || index.mayHave(candidate.district))
      ? 1 : 0
  }
}
