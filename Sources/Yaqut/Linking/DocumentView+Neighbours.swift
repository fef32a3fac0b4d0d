extension DocumentView {
  /// The stop name that the span's words are, if any.
  func stopName(of span: NameSpan) -> StopName? { span.stopName }

  /// The stop name that a word is without its first letters, which may be proclitics.
  func stopName(ofWord word: Int, without letters: Int = 0) -> StopName? {
    gazetteer.stopName(Int(text.facts(ofWord: word).stopName(without: letters)))
  }

  /// Whether a word is a word of the language with a pronoun.
  func isWordWithPronoun(_ word: Int) -> Bool { text.facts(ofWord: word).isWordWithPronoun }

  /// Whether a word is a stop name.
  func isStopName(_ word: Int) -> Bool { text.facts(ofWord: word).stopName(without: 0) >= 0 }

  /// The codes of the name as its key has them: `لرقة` in `للرقة` is `الرقة`.
  func key(of span: NameSpan) -> ArraySlice<UInt8> {
    guard span.assimilated else { return folded.codes[span.start..<span.end] }
    return ArraySlice([Letter.alef] + folded.codes[span.start..<span.end])
  }

  /// What a word is to the finders that know the language.
  func kinds(ofWord word: Int) -> WordKinds { readings[word].kinds }

  /// Whether a word opens compound names: `تل`, `كفر`, `عرب`.
  func opensCompound(_ word: Int) -> Bool {
    kinds(ofWord: word).contains(.opener)
  }

  /// The spans before and after that are joined to the one of some words by `و`, a comma, a dash or the head of one list; -1
  /// for none.
  func listNeighbours(_ first: Int, _ last: Int) -> (before: Int32, after: Int32) {
    var (before, after): (Int32, Int32) = (-1, -1)
    if first > 0, isJoint(words[first]) { before = spanEnding[first - 1] }
    if last + 1 < words.count, isJoint(words[last + 1]) { after = spanStarting[last + 1] }
    return (before, after)
  }

  /// Whether a word joins what follows to what stands before it.
  private func isJoint(_ word: WordTable.Word) -> Bool {
    guard word.gap.isDisjoint(with: [.fullStop, .paragraphEnd, .lineEnd, .colon]) else { return false }
    return folded.codes[Int(word.start)] == Letter.waw
      || !word.gap.isDisjoint(with: [.comma, .hyphen, .slash, .closing, .opening])
  }

  /// Whether the word after a span is a demonym, and belongs to it.
  func hasDemonyms(after span: NameSpan) -> Bool { !demonyms(after: span).isEmpty }

  /// The countries of which the word after the span is a demonym.
  func demonymCountries(after span: NameSpan) -> [UInt16] {
    demonyms[demonyms(after: span)].map { gazetteer.countryCode(of: $0) }
  }

  /// The demonyms of the word after a span, in the document's flat list.
  @inline(__always)
  private func demonyms(after span: NameSpan) -> Range<Int> {
    guard span.last + 1 < words.count, case let next = spanStarting[span.last + 1], next >= 0,
      words[span.last + 1].gap.isSubset(of: Gap.beforeDemonym)
    else { return 0..<0 }
    return spans[Int(next)].demonyms
  }
}
