/// What linking asks of a word, whatever stands about it.
struct WordFacts: Sendable {
  var reading: WordReading
  /// The stop name that the word is, and that it is without its first letter or two, where those may be proclitics; as
  /// numbers of the gazetteer, -1 for none.
  private var stopNames: (Int32, Int32, Int32)
  /// Bits 0 to 2: the word without so many letters is ``plain``.
  private var plainWords: UInt8
  /// How often a word stands in a million words of news from which it ends a person's name or a list.
  private static let common = 10.0
  /// The same from which a word is passed over where nothing speaks for a name.
  private static let plain = 100.0

  init(_ word: ArraySlice<UInt8>, in gazetteer: Gazetteer, _ vocabulary: LinkingVocabulary) {
    reading = WordReading(word, in: gazetteer)
    func number(_ codes: ArraySlice<UInt8>) -> Int32 { Int32(gazetteer.stopNameNumber(of: codes)) }
    stopNames = (number(word), number(word.dropFirst()), number(word.dropFirst(2)))
    func isWord(_ number: Int32, _ reasons: [StopReason], _ least: Double) -> Bool {
      guard let stop = gazetteer.stopName(Int(number)) else { return false }
      return reasons.contains(stop.reason) && (stop.perMillion ?? 0) >= least
    }
    plainWords = 0
    reading.isCommon = isWord(stopNames.0, [.commonWord], Self.common)
    for (letters, number) in [stopNames.0, stopNames.1, stopNames.2].enumerated()
    where isWord(number, [.commonWord, .adjective], Self.plain) {
      plainWords |= 1 << UInt8(letters)
    }
    reading.kinds = vocabulary.kinds[word]
  }

  /// Whether the word without its first `letters`, 0 to 2, is a frequent word of the language.
  @inline(__always)
  func isPlain(without letters: Int) -> Bool { plainWords &>> UInt8(truncatingIfNeeded: letters) & 1 != 0 }

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

  /// What the words of a text are, read one by one; O(words), and some look-ups for each new word.
  mutating func read(
    _ words: WordTable, _ codes: [UInt8], in gazetteer: Gazetteer, _ vocabulary: LinkingVocabulary
  ) -> (words: [WordReading], allKinds: WordKinds) {
    var allKinds: WordKinds = []
    var readings: [WordReading] = []
    readings.reserveCapacity(words.count)
    var last: WordKinds = []
    for (place, word) in words.words.enumerated() {
      // Numbers are given in the order in which words are met.
      if Int(word.number) == facts.count {
        facts.append(WordFacts(codes[word.range], in: gazetteer, vocabulary))
      }
      if place + Self.ahead < words.count {
        Prefetch.element(Int(words[place + Self.ahead].number), of: facts.span)
      }
      readings.append(facts[Int(word.number)].reading)
      let kinds = readings[place].kinds
      // طريق is no road in عن طريق.
      if kinds.contains(.way), last.contains(.by) { readings[place].roles.remove(.placeHead) }
      last = kinds
      allKinds.formUnion(kinds)
    }
    return (readings, allKinds)
  }

  /// So many words ahead what is known of a word is asked for.
  private static let ahead = 16
}
