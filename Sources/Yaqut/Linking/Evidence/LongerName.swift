/// The span is a piece of a longer name that the gazetteer lacks: `العريش` in `منطقة برح العريش`, `عرب` in `قرية عرب حسن`.
enum LongerName: Evidence {
  static let name = "longer-name"
  static let summary = "it is a piece of a longer name, which a head announces and the gazetteer lacks"
  static let arabicSummary = "جزء من اسم أطول لا يعرفه المعجم"
  static let prior = Prior(place: -4.0, organisation: -3.0)
  static let cues: SpanCues = .piece

  /// Whether it is one for any candidate.
  static func isPossible(_ span: NameSpan, _ document: DocumentView) -> Bool {
    isPiece(span, document) || isHalfOfCompound(span, document)
  }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    if candidate.kind == .place, candidate.importance < Self.little, isHalfOfCompound(span, document) {
      return 1
    }
    return isPiece(span, document) ? 1 : 0
  }

  /// Whether it is one, whatever it names.
  private static func isPiece(_ span: NameSpan, _ document: DocumentView) -> Bool {
    if opensLongerName(span, document) || isInQuotedBody(span, document) { return true }
    guard span.first >= 2, document.words[span.first].gap == .space, span.proclitics.isEmpty,
      span.context.placeHead == 0
    else { return false }
    let before = span.first - 1
    let head = document.readings[before - 1]
    guard document.words[before].gap.isSubset(of: [.space, .quote, .opening]),
      head.isHead || head.roles.contains(.branchHead), !head.roles.contains(.article),
      document.readings[before].roles.isEmpty, document.spanEnding[before] < 0
    else { return false }
    return !document.isStopName(before)
  }

  /// `عرب` in `قرية عرب حسن`: after a head, the first part of a compound and a word that is no cue.
  private static func opensLongerName(_ span: NameSpan, _ document: DocumentView) -> Bool {
    let next = span.last + 1
    guard span.context.placeHead > 0, span.context.wordCount == 1, next < document.words.count,
      document.words[next].gap == .space, document.opensCompound(span.last),
      document.readings[next].roles.isSubset(of: [.givenName, .kunya])
    else { return false }
    let stop = document.stopName(ofWord: next)
    return stop == nil || stop?.reason == .givenName
  }

  /// Places less important than this are easily a word of another name.
  private static let little: Float = 0.3

  /// `برح` and `العريش` in `منطقة برح العريش`: after a head two villages side by side, of which the second has the article,
  /// are one name in construct.
  private static func isHalfOfCompound(_ span: NameSpan, _ document: DocumentView) -> Bool {
    guard span.context.wordCount == 1, span.proclitics.isEmpty else { return false }
    if span.context.placeHead > 0 {
      return !document.hasArticle(span.first) && isLittle(after: span.last, document)
    }
    let before = span.first - 1
    guard before > 0, document.hasArticle(span.first), document.words[span.first].gap == .space,
      !document.hasArticle(before), document.spanEnding[before] >= 0
    else { return false }
    let other = document.spans[Int(document.spanEnding[before])]
    return other.context.wordCount == 1 && other.context.placeHead > 0 && isLittle(other, document)
      && isLittle(after: before, document)
  }

  /// Whether the next word has the article and is at best the name of a small place.
  private static func isLittle(after word: Int, _ document: DocumentView) -> Bool {
    let next = word + 1
    guard next < document.words.count, document.words[next].gap == .space, document.hasArticle(next),
      document.readings[next].roles.isEmpty, document.spanStarting[next] >= 0,
      !document.isStopName(next)
    else { return false }
    let span = document.spans[Int(document.spanStarting[next])]
    return span.context.wordCount == 1 && span.demonyms.isEmpty && isLittle(span, document)
  }

  private static func isLittle(_ span: NameSpan, _ document: DocumentView) -> Bool {
    document.candidates[span.candidates].contains { $0.kind == .place && $0.importance < little }
  }

  /// `حسم` in `“غرفة عمليات حسم المعركة”`: what is quoted from its head to its end is one name.
  private static func isInQuotedBody(_ span: NameSpan, _ document: DocumentView) -> Bool {
    guard span.context.wordCount == 1, !span.context.quoted else { return false }
    var first = span.first
    while first > 0, span.first - first < 4, document.words[first].gap == .space { first -= 1 }
    let head = document.readings[first]
    guard !document.words[first].gap.isDisjoint(with: [.opening, .quote]),
      head.roles.contains(.organisationHead), !head.roles.contains(.article)
    else { return false }
    let next = span.last + 1
    return next < document.words.count && document.words[next].gap == .space
  }
}

extension DocumentView {
  /// Whether a word begins with the article, and no letter is attached to it.
  @inline(__always)
  func hasArticle(_ word: Int) -> Bool { text.hasArticle(word) }
}
