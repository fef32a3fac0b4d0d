/// A head word before the name: `مدينة درعا`, `قرى الزيارة وقسطون`, `تنظيم "داعش"`.
enum HeadCue: Evidence {
  static let name = "head-cue"
  static let summary = "a head word before the name announces this type"
  static let arabicSummary = "قبل الاسم كلمة تدل على هذا النوع"
  static let prior = Prior(place: 6.0, organisation: 4.0)
  static let cues: SpanCues = .head

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    let context = span.context
    switch candidate.kind {
    case .place:
      guard context.placeHead > 0, !isAdjective(span, document) else { return 0 }
      // منطقة is said of any place, and of a district only sometimes.
      if context.placetypes.isGenericArea {
        return candidate.types.isSubset(of: .settlements) ? 0.6 : 0.5
      }
      if !context.placetypes.isDisjoint(with: candidate.types) { return context.placeHead }
      return context.placetypes.isDisjoint(with: candidate.relatives) ? 0 : context.placeHead * 0.7
    case .organisation:
      if context.branch { return 0.8 }
      guard context.organisationHead > 0 else { return 0 }
      return context.organisationTypes.isDisjoint(with: candidate.organisationRelatives)
        ? 0 : context.organisationHead
    }
  }

  /// `بلدة صغيرة`: behind a feminine head a frequent word without the article that is feminine too, and has a masculine beside
  /// it, describes it. `قرية هدية` is a village: there is no masculine of a present.
  @inline(__always)
  private static func isAdjective(_ span: NameSpan, _ document: DocumentView) -> Bool {
    guard span.isWord, span.stopWeight >= frequent, span.first == span.last, span.proclitics.isEmpty else {
      return false
    }
    return isFeminine(span.first, Int(span.context.list), document.text)
  }

  /// From ten times in a million words on.
  private static let frequent: Float = 0.8

  private static func isFeminine(_ word: Int, _ head: Int, _ text: DocumentText) -> Bool {
    guard head == word - 1, text.words[word].gap == .space, !text.hasArticle(word) else { return false }
    let codes = text.folded.codes[text.words[word].range]
    guard codes.last == Letter.heh, text.folded.codes[text.words[head].range].last == Letter.heh,
      let masculine = text.gazetteer.stopName(for: codes.dropLast())
    else { return false }
    return masculine.weight >= frequent && (masculine.reason == .commonWord || masculine.reason == .adjective)
  }
}
