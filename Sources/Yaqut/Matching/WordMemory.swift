/// The words that were met before, each with its number and with what can be read of it alone: its matches, and the
/// readings after which a name goes on over the end of the word.
///
/// What can be read of a word alone depends on nothing about it, so it is found out once. The trie is needed again only
/// where a name goes on and the next word's first letter allows it.
///
/// A hash table with open addressing. A word of up to eight letters is its own hash, since letters are bytes other than 0,
/// and the most of what a text asks for lies in one cache line a word. `MatcherTests` compares with a matcher that
/// remembers nothing, `WordMemoryTests` the numbers with those of a dictionary.
struct WordMemory: Sendable {
  struct Record {
    /// The letters of a short word, the hash of a long one.
    var letters: UInt64 = 0
    /// The letters with which the next word can begin where a name goes on, and those after its article, each as a bit
    /// for its code modulo 32.
    var next: UInt32 = 0
    var nextAfterArticle: UInt32 = 0
    /// The word's number: words are numbered from 0 as they are met.
    var number: Int32 = 0
    /// Where the word's matches and resumptions begin in the lists of all.
    var firstMatch: UInt32 = 0
    var firstResumption: UInt32 = 0
    /// The number of letters; 0 in a free place.
    var length: UInt16 = 0
    /// At most two for each of five readings.
    var matchCount: UInt8 = 0
    var resumptionCount: UInt8 = 0

    /// Whether a name that goes on can go on with the word at a place.
    @inline(__always)
    func mayGoOn(_ codes: Span<UInt8>, _ start: Int) -> Bool {
      guard start < codes.count else { return false }
      if codes[start] == Letter.alef, start + 2 < codes.count, codes[start + 1] == Letter.lam {
        return nextAfterArticle &>> UInt32(codes[start + 2]) & 1 != 0
      }
      return next &>> UInt32(codes[start]) & 1 != 0
    }
  }

  /// The number of words.
  private(set) var count = 0
  /// A power of two, at least twice as many as there are words.
  private var records = [Record](repeating: Record(), count: 512)
  private var shift: UInt64 = 64 - 9
  /// The letters of long words, one after the other, and where each number's begin.
  private var longWords: [UInt8] = []
  private var longStarts: [UInt32] = [0]
  /// With offsets from where their word begins.
  private(set) var matches: [Match] = []
  private(set) var resumptions: [MatchScan.Resumption] = []

  private static let short = 8
  /// What a record's length can say.
  private static let longest = Int(UInt16.max)
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Reads the letters of the word that begins at `index`, where a letter stands, and moves `index` behind it.
  @inline(__always)
  static func letters(_ codes: Span<UInt8>, _ index: inout Int) -> UInt64 {
    var letters: UInt64 = 0
    var shift: UInt64 = 0
    while index < codes.count, case let code = codes[index], Letter.isWord(code) {
      if shift == 64 {
        letters = (letters ^ letters >> 29) &* multiplier
        shift = 0
      }
      letters ^= UInt64(code) &<< shift
      shift &+= 8
      index &+= 1
    }
    return letters
  }

  /// What is known of a word of these letters, found out if it is new.
  @inline(__always)
  mutating func record(
    _ letters: UInt64, _ codes: Span<UInt8>, _ word: Range<Int>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>
  ) -> Record {
    let mask = records.count - 1
    var place = Int(truncatingIfNeeded: (letters &* Self.multiplier) &>> shift)
    while true {
      let record = records[place]
      if record.letters == letters, Int(record.length) == min(word.count, Self.longest),
        word.count <= Self.short || isLongWord(record.number, codes, word)
      {
        return record
      }
      if record.length == 0 { return add(letters, codes.extracting(word), units, leaves) }
      place = (place + 1) & mask
    }
  }

  private func isLongWord(_ number: Int32, _ codes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(longStarts[Int(number)])
    guard Int(longStarts[Int(number) + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where longWords[start + offset] != codes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  @inline(never)
  private mutating func add(
    _ letters: UInt64, _ word: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> Record {
    var record = Record(
      letters: letters, number: Int32(count), firstMatch: UInt32(matches.count),
      firstResumption: UInt32(resumptions.count), length: UInt16(min(word.count, Self.longest)))
    MatchScan.word(word, units, leaves, &resumptions, &matches)
    record.matchCount = UInt8(matches.count - Int(record.firstMatch))
    record.resumptionCount = UInt8(resumptions.count - Int(record.firstResumption))
    for index in Int(record.firstResumption)..<resumptions.count {
      let (next, afterArticle) = MatchScan.nextLetters(resumptions[index].cursor, units, leaves)
      record.next |= next
      record.nextAfterArticle |= afterArticle
    }
    if word.count > Self.short { for index in word.indices { longWords.append(word[index]) } }
    longStarts.append(UInt32(longWords.count))
    insert(record)
    count += 1
    if count * 2 > records.count { grow() }
    return record
  }

  private mutating func insert(_ record: Record) {
    var place = Int(truncatingIfNeeded: (record.letters &* Self.multiplier) >> shift)
    while records[place].length > 0 { place = (place + 1) & (records.count - 1) }
    records[place] = record
  }

  private mutating func grow() {
    let old = records
    records = [Record](repeating: Record(), count: old.count * 2)
    shift -= 1
    for record in old where record.length > 0 { insert(record) }
  }

  /// Appends the matches that begin with a word of a text.
  @inline(__always)
  func appendMatches(
    of record: Record, at word: Range<Int>, _ codes: Span<UInt8>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>, to result: inout [Match]
  ) {
    let first = result.count
    var index = Int(record.firstMatch)
    let end = index + Int(record.matchCount)
    while index < end {
      var match = matches[index]
      match.start += word.lowerBound
      match.end += word.lowerBound
      result.append(match)
      index += 1
    }
    guard record.resumptionCount > 0, record.mayGoOn(codes, word.upperBound + 1) else { return }
    resume(record, at: word, first, codes, units, leaves, &result)
  }

  @inline(never)
  private func resume(
    _ record: Record, at word: Range<Int>, _ first: Int, _ codes: Span<UInt8>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>, _ result: inout [Match]
  ) {
    switch codes[word.upperBound] {
    case Letter.space, Letter.lineEnd, Letter.hyphen, Letter.underscore: break
    default: return
    }
    let known = result.count
    for index in 0..<Int(record.resumptionCount) {
      let resumption = resumptions[Int(record.firstResumption) + index]
      var reading = resumption.reading
      reading.start += word.lowerBound
      MatchScan.walk(resumption.cursor, from: word.upperBound, codes, units, leaves, reading, &result)
    }
    if result.count > known { MatchScan.sort(&result, from: first) }
  }
}
