/// A text as linking reads it: its words, and what each of them is. It does not change while the text is linked.
///
/// A class, so that handing it on copies nothing.
final class DocumentText: Sendable {
  let gazetteer: Gazetteer
  let folded: FoldedText
  let words: WordTable
  let readings: [WordReading]
  /// What words there are: a finder whose word is missing has nothing to find.
  let allKinds: WordKinds
  /// By the numbers of words.
  let facts: [WordFacts]

  init(
    gazetteer: Gazetteer, folded: FoldedText, words: WordTable,
    readings: (words: [WordReading], allKinds: WordKinds), facts: [WordFacts]
  ) {
    self.gazetteer = gazetteer
    self.folded = folded
    self.words = words
    self.readings = readings.words
    allKinds = readings.allKinds
    self.facts = facts
  }

  /// The facts of a word of the text.
  @inline(__always)
  func facts(ofWord word: Int) -> WordFacts { facts[Int(words[word].number)] }

  /// Whether a word begins with the article, and no letter is attached to it.
  @inline(__always)
  func hasArticle(_ word: Int) -> Bool {
    let codes = folded.codes
    let (start, end) = (Int(words[word].start), Int(words[word].end))
    return end - start > 3 && codes[start] == Letter.alef && codes[start + 1] == Letter.lam
  }
}
