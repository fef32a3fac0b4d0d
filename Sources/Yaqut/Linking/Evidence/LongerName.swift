/// The span is a piece of a longer name that the gazetteer lacks: `العريش` in `منطقة برح العريش`, `عرب` in `قرية عرب حسن`.
enum LongerName: Evidence {
  static let name = "longer-name"
  static let summary = "it is a piece of a longer name, which a head announces and the gazetteer lacks"
  static let arabicSummary = "جزء من اسم أطول لا يعرفه المعجم"

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    if opensLongerName(span, document) { return 1 }
    guard span.first >= 2, document.words[span.first].gap == .space, span.proclitics.isEmpty,
      span.context.placeHead == 0
    else { return 0 }
    let before = span.first - 1
    let head = document.readings[before - 1]
    guard document.words[before].gap.isSubset(of: [.space, .quote, .opening]),
      head.isHead || head.roles.contains(.branchHead), !head.roles.contains(.article),
      document.readings[before].roles.isEmpty, document.spanEnding[before] < 0
    else { return 0 }
    return document.stopname(ofWord: before) == nil ? 1 : 0
  }

  /// `عرب` in `قرية عرب حسن`: after a head, the first part of a compound and a word that is no cue.
  private static func opensLongerName(_ span: NameSpan, _ document: DocumentView) -> Bool {
    let next = span.last + 1
    guard span.context.placeHead > 0, span.context.wordCount == 1, next < document.words.count,
      document.words[next].gap == .space, document.opensCompound(span.last),
      document.readings[next].roles.isSubset(of: [.givenName, .kunya])
    else { return false }
    let stop = document.stopname(ofWord: next)
    return stop == nil || stop?.reason == .givenName
  }
}
