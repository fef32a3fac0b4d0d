/// What linking asks of a word, whatever stands about it.
///
/// Twenty bytes: a long text has a hundred thousand words, and most of them have the reading of no cue. `WordFactsTests` asks
/// for each stop name by itself, and `WordReadingTests` for each way of reading in turn.
struct WordFacts: Sendable {
  /// The number of its reading in ``WordFactMemory``.
  let reading: Int32
  /// The stop name that the word is, and that it is without its first letter or two, where those may be proclitics; as
  /// numbers of the gazetteer, -1 for none.
  private var stopNames: (Int32, Int32, Int32) = (-1, -1, -1)
  /// Bits 0 to 2: the word without so many letters is ``plain``. Bit 3: it is a word of the language with a pronoun.
  private var plainWords: UInt8 = 0
  /// How often a word stands in a million words of news from which it ends a person's name or a list.
  private static let common = 10.0
  /// The same from which a word is passed over where nothing speaks for a name.
  private static let plain = 100.0

  /// Finds out what a word is, and puts its reading behind others unless it is the first of them, that of no cue.
  init(
    _ word: ArraySlice<UInt8>, in gazetteer: Gazetteer, _ vocabulary: LinkingVocabulary,
    _ readings: inout [WordReading]
  ) {
    let meanings = WordMeanings(of: word.span, in: gazetteer)
    var reading = WordReading(word.span, meanings, in: gazetteer)
    stopNames = (meanings.whole.stopName, meanings.withoutOne.stopName, meanings.withoutTwo.stopName)
    for (letters, number) in [stopNames.0, stopNames.1, stopNames.2].enumerated() where number >= 0 {
      guard let stop = gazetteer.stopName(Int(number)), let count = stop.perMillion else { continue }
      let isWord = stop.reason == .commonWord
      if letters == 0 { reading.isCommon = isWord && count >= Self.common }
      if isWord || stop.reason == .adjective, count >= Self.plain { plainWords |= 1 << UInt8(letters) }
    }
    if stopNames.0 < 0, LanguageWords(gazetteer: gazetteer).hasPronoun(word) { plainWords |= 1 << 3 }
    reading.kinds = vocabulary.kinds[word]
    guard !reading.roles.isEmpty || reading.isCommon || !reading.kinds.isEmpty else {
      self.reading = 0
      return
    }
    self.reading = Int32(readings.count)
    readings.append(reading)
  }

  /// Whether the word without its first `letters`, 0 to 2, is a frequent word of the language; those have to be proclitics.
  @inline(__always)
  func isPlain(without letters: Int) -> Bool { plainWords &>> UInt8(truncatingIfNeeded: letters) & 1 != 0 }

  /// Whether it is a word of the language with a pronoun behind it: `بابها`, `كتابنا`.
  @inline(__always) var isWordWithPronoun: Bool { plainWords &>> 3 & 1 != 0 }

  /// The stop name that the word is without its first `letters`, 0 to 2; those have to be proclitics.
  func stopName(without letters: Int) -> Int32 {
    switch letters {
    case 0: stopNames.0
    case 1: stopNames.1
    default: stopNames.2
    }
  }
}

/// What the gazetteer says of a word, and of what is left of it without its proclitics.
///
/// Cues and stop names are in one trie, so each is walked to once for both.
struct WordMeanings {
  let whole: WordMeaning
  /// Nothing, where the first letter is no proclitic.
  var withoutOne = WordMeaning()
  /// Nothing, where the first two letters are no two proclitics.
  var withoutTwo = WordMeaning()

  init(of word: Span<UInt8>, in gazetteer: Gazetteer) {
    whole = gazetteer.wordMeaning(of: word)
    guard word.count > 1, case let first = word[0], Self.isConjunction(first) || Self.isPreposition(first)
    else { return }
    withoutOne = gazetteer.wordMeaning(of: word.extracting(droppingFirst: 1))
    guard word.count > 2, Self.isConjunction(first), Self.isPreposition(word[1]) else { return }
    withoutTwo = gazetteer.wordMeaning(of: word.extracting(droppingFirst: 2))
  }

  static func isConjunction(_ letter: UInt8) -> Bool { letter == Letter.waw || letter == Letter.feh }

  static func isPreposition(_ letter: UInt8) -> Bool {
    letter == Letter.beh || letter == Letter.kaf || letter == Letter.lam
  }
}

/// The facts of the words met so far, by their numbers in the workspace's ``WordMemory``.
struct WordFactMemory: Sendable {
  private(set) var facts: [WordFacts] = []
  /// That of no cue, and those of words that have one.
  private var known = [WordReading()]

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
      if Int(word.number) == facts.count { add(codes[word.range], in: gazetteer, vocabulary) }
      if place + Self.ahead < words.count {
        Prefetch.element(Int(words[place + Self.ahead].number), of: facts.span)
      }
      readings.append(known[Int(facts[Int(word.number)].reading)])
      let kinds = readings[place].kinds
      // طريق is no road in عن طريق.
      if kinds.contains(.way), last.contains(.by) { readings[place].roles.remove(.placeHead) }
      last = kinds
      allKinds.formUnion(kinds)
    }
    return (readings, allKinds)
  }

  private mutating func add(
    _ word: ArraySlice<UInt8>, in gazetteer: Gazetteer, _ vocabulary: LinkingVocabulary
  ) {
    // Memory that is not used yet costs nothing, while each growth would move all and make new pages.
    if facts.count > MatchWorkspace.mostWords / 16, facts.capacity < MatchWorkspace.mostWords {
      facts.reserveCapacity(MatchWorkspace.mostWords + MatchWorkspace.mostWords / 16)
    }
    facts.append(WordFacts(word, in: gazetteer, vocabulary, &known))
  }

  /// So many words ahead what is known of a word is asked for.
  private static let ahead = 16
}
