/// The span is the end of a longer name that the gazetteer lacks: `العريش` in `منطقة برح العريش`.
enum LongerName: Evidence {
  static let name = "longer-name"
  static let summary = "it ends a longer name, which a head announces and the gazetteer lacks"
  static let arabicSummary = "آخر اسم أطول لا يعرفه المعجم"

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.first >= 2, document.words[span.first].gap == .space, span.proclitics.isEmpty,
      span.context.placeHead == 0
    else { return 0 }
    let before = span.first - 1
    let head = document.readings[before - 1]
    guard document.words[before].gap.isSubset(of: [.space, .quote, .opening]),
      head.isHead || head.roles.contains(.branchHead), !head.roles.contains(.article),
      document.readings[before].roles.isEmpty, document.spanEnding[before] < 0
    else { return 0 }
    let word = document.words[before]
    return document.gazetteer.stopname(for: document.folded.codes[Int(word.start)..<Int(word.end)]) == nil
      ? 1 : 0
  }
}
