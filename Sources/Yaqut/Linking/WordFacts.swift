/// What linking asks of a word, whatever stands about it.
struct WordFacts: Sendable {
  var reading: WordReading
  /// The stop name that the word is, and that it is without its first letter or two, where those may be proclitics; as
  /// numbers of the gazetteer, -1 for none.
  private var stopNames: (Int32, Int32, Int32)
  /// The same for a word whose article has lost its alef behind ل: الرقة for للرقة.
  var assimilatedStopName: Int32
  /// A frequent word of the language.
  var isCommon: Bool
  var kinds: WordKinds

  /// How often a word stands in a million words of news from which it ends a person's name or a list.
  private static let common = 10.0

  init(_ word: ArraySlice<UInt8>, in gazetteer: Gazetteer, _ vocabulary: LinkingVocabulary) {
    reading = WordReading(word, in: gazetteer)
    func number(_ codes: ArraySlice<UInt8>) -> Int32 { Int32(gazetteer.stopNameNumber(of: codes)) }
    stopNames = (number(word), number(word.dropFirst()), number(word.dropFirst(2)))
    let lam = word.firstIndex(of: Letter.lam).map { word[($0 + 1)...] } ?? []
    assimilatedStopName = lam.first == Letter.lam ? number([Letter.alef] + lam) : -1
    let stop = gazetteer.stopName(Int(stopNames.0))
    isCommon = stop?.reason == .commonWord && (stop?.perMillion ?? 0) >= Self.common
    kinds = vocabulary.kinds[word]
  }

  /// The stop name that the word is without its first `letters`, 0 to 2.
  func stopName(without letters: Int) -> Int32 {
    switch letters {
    case 0: stopNames.0
    case 1: stopNames.1
    default: stopNames.2
    }
  }
}

/// The facts of the words met so far, by their numbers in the workspace's ``WordMemory``.
struct WordFactMemory: Sendable {
  private(set) var facts: [WordFacts] = []

  /// Finds out what is not known yet of the words of a text; O(words), and some look-ups for each new word.
  mutating func read(
    _ words: WordTable, _ codes: [UInt8], in gazetteer: Gazetteer, _ vocabulary: LinkingVocabulary
  ) {
    // Numbers are given in the order in which words are met.
    for word in words.words where Int(word.number) == facts.count {
      facts.append(WordFacts(codes[word.range], in: gazetteer, vocabulary))
    }
  }
}
