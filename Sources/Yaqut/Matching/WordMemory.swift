/// The words that were met before, each with its number and with what can be read of it alone: its matches, and the
/// readings after which a name goes on over the end of the word.
///
/// What can be read of a word alone depends on nothing about it, so it is found out once. The trie is needed again only
/// where a name goes on and the next word's first letter allows it.
///
/// A hash table with open addressing, of which sixteen bytes say all there is to ask of most words; the rest of what is
/// known is in a list by the words' numbers, where the frequent words come to lie together. A word of up to eight letters
/// is its own hash, since letters are bytes other than 0. When the tables grow, the words met first, which are the
/// frequent ones, get the first choice of places. `MatcherTests` compares with a matcher that remembers nothing,
/// `WordMemoryTests` the numbers with those of a dictionary.
struct WordMemory: Sendable {
  /// The number of words.
  private(set) var count = 0
  /// A power of two, at least twice as many as there are words.
  private var entries = [WordEntry](repeating: WordEntry(), count: 512)
  /// The places in ``records`` of those of ``entries``, in the same places; 0 where there is none.
  private var numbers = [UInt32](repeating: 0, count: 512)
  /// The records of the words, by their numbers and one, behind that of no word.
  private var records = [WordRecord()]
  private var shift: UInt64 = 64 - 9
  /// The letters of words of more than sixteen, by the places of their records.
  private var longWords: [UInt32: [UInt8]] = [:]
  /// Those of words that have several.
  private(set) var matches: [PackedMatch] = []
  private(set) var resumptions: [MatchScan.Resumption] = []
  private var rootWalks = RootWalks()
  /// Room to read a new word.
  private var newMatches: [Match] = []
  private var newResumptions: [MatchScan.Resumption] = []

  /// Asks for the entry of a word, by its hash, that will be recalled.
  @inline(__always)
  func prefetch(_ hash: UInt64) {
    Prefetch.element(Int(truncatingIfNeeded: hash &>> shift), of: entries.span)
  }

  /// Finds what is known of the words of a block, and finds it out of those that are new.
  @inline(__always)
  mutating func recall(
    _ block: inout WordBlock, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) {
    Self.recall(&block, entries.span, shift)
    let missing = Self.recallNext(&block, Self.missing(&block), entries.span)
    readRecords(&block, missing)
    rootWalks.run(block, missing, units, leaves)
    let old = shift
    for index in 0..<missing {
      let listed = Int(block.words[index].listed)
      let place = search(block.words[listed], codes, units, leaves)
      block.words[listed].entry = entries[place]
      block.words[listed].place = Int32(truncatingIfNeeded: place)
    }
    if shift != old { locate(&block, codes) }
  }

  /// Reads the entries of a block where they are looked for first.
  ///
  /// A loop without branches and without other work: the less is done, the more of them are asked for at once.
  @inline(__always)
  private static func recall(_ block: inout WordBlock, _ entries: Span<WordEntry>, _ shift: UInt64) {
    let count = block.count
    var words = block.words.mutableSpan
    for index in 0..<count {
      let place = Int(truncatingIfNeeded: words[index].hash &>> shift)
      words[index].entry = entries[place]
      words[index].place = Int32(truncatingIfNeeded: place)
    }
  }

  /// Lists the words whose entries are those of other words, and long words, of which an entry says too little.
  @inline(__always)
  private static func missing(_ block: inout WordBlock) -> Int {
    let count = block.count
    var words = block.words.mutableSpan
    var missing = 0
    for index in 0..<count {
      words[missing].listed = UInt8(truncatingIfNeeded: index)
      let letters = words[index].letters
      missing &+= (words[index].entry.letters ^ letters) | letters &>> 63 != 0 ? 1 : 0
    }
    return missing
  }

  /// Reads the entries behind those of other words, where most words are that have lost their own place, and lists those that
  /// are not there either.
  @inline(__always)
  private static func recallNext(_ block: inout WordBlock, _ count: Int, _ entries: Span<WordEntry>) -> Int {
    var words = block.words.mutableSpan
    var missing = 0
    for index in 0..<count {
      let listed = words[index].listed
      let word = Int(listed)
      let letters = words[word].letters
      let place = (Int(words[word].place) &+ 1) & (entries.count &- 1)
      let entry = entries[place]
      let isThere = entry.letters == letters && letters &>> 63 == 0
      // A free place ends the search, but for a longer word behind one that begins as it does.
      let first = words[word].entry.letters
      words[word].isNew = first == 0 || (first != letters && entry.letters == 0)
      words[word].entry = isThere ? entry : words[word].entry
      words[word].place = isThere ? Int32(truncatingIfNeeded: place) : words[word].place
      words[missing].listed = listed
      missing &+= isThere ? 0 : 1
    }
    return missing
  }

  /// Finds the places of all words of a block again, once the tables have grown.
  @inline(never)
  private func locate(_ block: inout WordBlock, _ codes: Span<UInt8>) {
    for index in 0..<block.count {
      block.words[index].place = Int32(truncatingIfNeeded: place(of: block.words[index], codes).0)
    }
  }

  /// The place of a word, or the free one where it belongs.
  @inline(__always)
  private func place(of word: WordBlock.Word, _ codes: Span<UInt8>) -> (Int, isKnown: Bool) {
    var place = Int(truncatingIfNeeded: word.hash &>> shift)
    while entries[place].letters != 0 {
      if entries[place].letters == word.letters, isSame(word, place, codes) { return (place, true) }
      place = (place + 1) & (entries.count - 1)
    }
    return (place, false)
  }

  /// Whether the word in a place, whose first eight letters are those of another, is that word.
  @inline(__always)
  private func isSame(_ word: WordBlock.Word, _ place: Int, _ codes: Span<UInt8>) -> Bool {
    guard word.letters >> 63 != 0 else { return true }
    let number = numbers[place]
    guard records[Int(number)].moreLetters == word.moreLetters else { return false }
    guard word.moreLetters >> 63 != 0 else { return true }
    let letters = longWords[number] ?? []
    guard letters.count == word.end - word.start else { return false }
    for index in letters.indices where letters[index] != codes[word.start + index] { return false }
    return true
  }

  /// The place of a word, of which all is found out if it is new.
  @inline(never)
  private mutating func search(
    _ word: WordBlock.Word, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> Int {
    let (place, isKnown) = place(of: word, codes)
    if isKnown { return place }
    add(word, at: place, codes.extracting(word.start..<word.end), units, leaves)
    guard count * 2 > entries.count else { return place }
    grow()
    return self.place(of: word, codes).0
  }

  /// Adds a new word to a free place.
  private mutating func add(
    _ word: WordBlock.Word, at place: Int, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) {
    var entry = WordEntry(letters: word.letters)
    var record = WordRecord()
    if word.letters >> 63 != 0 {
      record.moreLetters = word.moreLetters
      if word.moreLetters >> 63 != 0 { longWords[UInt32(records.count)] = codes.indices.map { codes[$0] } }
    }
    if !newMatches.isEmpty { newMatches.removeAll(keepingCapacity: true) }
    if !newResumptions.isEmpty { newResumptions.removeAll(keepingCapacity: true) }
    MatchScan.word(codes, units, leaves, &newResumptions, &newMatches)
    if newMatches.count == 1 { entry.setMatch(PackedMatch(newMatches[0])) }
    if newMatches.count > 1 {
      entry.setMatches(newMatches.count, from: matches.count)
      for match in newMatches { matches.append(PackedMatch(match)) }
    }
    for index in newResumptions.indices {
      let space = MatchScan.step(newResumptions[index].cursor, by: Letter.space, units, leaves)
      newResumptions[index].cursor = space
      let (next, afterArticle) = MatchScan.nextLetters(space, units, leaves)
      entry.next |= next
      record.nextAfterArticle |= afterArticle
    }
    record.resumptionCount = UInt8(newResumptions.count)
    if newResumptions.count == 1 {
      record.unit = newResumptions[0].cursor.unit.raw
      record.tail = UInt8(max(newResumptions[0].cursor.tail, 0))
      record.reading = PackedReading(newResumptions[0].reading)
    }
    if newResumptions.count > 1 {
      record.unit = UInt32(resumptions.count)
      resumptions += newResumptions
    }
    entries[place] = entry
    numbers[place] = UInt32(records.count)
    records.append(record)
    count += 1
  }

  private mutating func grow() {
    // Memory that is not used yet costs nothing, while each growth would move all and make new pages.
    if count > MatchWorkspace.mostWords / 16 {
      records.reserveCapacity(MatchWorkspace.mostWords + MatchWorkspace.mostWords / 16)
    }
    let (oldEntries, oldNumbers) = (entries, numbers)
    var places = [Int32](repeating: 0, count: count + 1)
    for place in oldEntries.indices where oldEntries[place].letters != 0 {
      places[Int(oldNumbers[place])] = Int32(truncatingIfNeeded: place)
    }
    entries = [WordEntry](repeating: WordEntry(), count: oldEntries.count * 2)
    numbers = [UInt32](repeating: 0, count: oldEntries.count * 2)
    shift -= 1
    for number in 1...count {
      let entry = oldEntries[Int(places[number])]
      let hash = WordBlock.hash(entry.letters, records[number].moreLetters)
      var place = Int(truncatingIfNeeded: hash &>> shift)
      while entries[place].letters != 0 { place = (place + 1) & (entries.count - 1) }
      entries[place] = entry
      numbers[place] = UInt32(number)
    }
  }

  /// The number of a word that was recalled.
  func number(of word: WordBlock.Word) -> Int32 {
    Int32(truncatingIfNeeded: Int(numbers[Int(word.place)]) &- 1)
  }

  /// Reads the records of the first words that a block lists.
  ///
  /// Like the reading of entries, a loop without branches.
  @inline(__always)
  func readRecords(_ block: inout WordBlock, _ count: Int) {
    let (records, numbers) = (records.span, numbers.span)
    var words = block.words.mutableSpan
    for index in 0..<count {
      let word = Int(words[index].listed)
      words[word].record = records[Int(numbers[Int(words[word].place)])]
    }
  }
}
