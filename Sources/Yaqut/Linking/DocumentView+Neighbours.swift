extension DocumentView {
  /// The stop name that the span's words are, if any.
  func stopName(of span: NameSpan) -> StopName? {
    span.stopName < 0 ? nil : gazetteer.stopName(Int(span.stopName))
  }

  /// The stop name that a word is without its first letters, which may be proclitics.
  func stopName(ofWord word: Int, without letters: Int = 0) -> StopName? {
    gazetteer.stopName(Int(facts[Int(words[word].number)].stopName(without: letters)))
  }

  /// The codes of the name as its key has them: `لرقة` in `للرقة` is `الرقة`.
  func key(of span: NameSpan) -> ArraySlice<UInt8> {
    guard span.assimilated else { return folded.codes[span.start..<span.end] }
    return ArraySlice([Letter.alef] + folded.codes[span.start..<span.end])
  }

  /// What a word is to the finders that know the language.
  func kinds(ofWord word: Int) -> WordKinds { facts[Int(words[word].number)].kinds }

  /// Whether a word opens compound names: `تل`, `كفر`, `عرب`.
  func opensCompound(_ word: Int) -> Bool {
    kinds(ofWord: word).contains(.opener)
  }

  /// The spans before and after that are joined to this one by `و`, a comma, a dash or the head of one list; -1
  /// for none.
  func listNeighbours(of span: NameSpan) -> (before: Int32, after: Int32) {
    var (before, after): (Int32, Int32) = (-1, -1)
    if span.first > 0, isJoint(words[span.first]) { before = spanEnding[span.first - 1] }
    if span.last + 1 < words.count, isJoint(words[span.last + 1]) { after = spanStarting[span.last + 1] }
    return (before, after)
  }

  /// Whether a word joins what follows to what stands before it.
  private func isJoint(_ word: WordTable.Word) -> Bool {
    guard word.gap.isDisjoint(with: [.fullStop, .paragraphEnd, .lineEnd, .colon]) else { return false }
    return folded.codes[Int(word.start)] == Letter.waw
      || !word.gap.isDisjoint(with: [.comma, .hyphen, .slash, .closing, .opening])
  }

  /// The countries of which the word after the span is a demonym.
  func demonymCountries(after span: NameSpan) -> [UInt16] {
    guard span.last + 1 < words.count, words[span.last + 1].gap.isSubset(of: [.space, .closing, .quote])
    else {
      return []
    }
    let next = spanStarting[span.last + 1]
    guard next >= 0 else { return [] }
    return demonyms[spans[Int(next)].demonyms].map { gazetteer.countryCode(of: $0) }
  }
}

/// A country as two letters in one number, so that it compares fast.
func CountryCode(_ letters: String) -> UInt16 {
  var code: UInt16 = 0
  for byte in letters.utf8.prefix(2) { code = code << 8 | UInt16(byte) }
  return code
}
