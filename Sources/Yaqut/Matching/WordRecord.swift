/// What most words of a text are asked of ``WordMemory``; free where there are no letters.
struct WordEntry: Sendable {
  /// As in ``WordBlock/Word/letters``.
  var letters: UInt64 = 0
  /// The letters with which the next word can begin where a name goes on, as bits for their codes modulo 32.
  var next: UInt32 = 0
  /// The word's match, packed, or 0 for none; where it has several, bits 27-30 their number and bits 0-26 where they
  /// begin in a list of all.
  private(set) var match: UInt32 = 0

  @inline(__always) var hasMatches: Bool { match != 0 }
  @inline(__always) var hasOneMatch: Bool { match &>> 31 != 0 }

  /// The match of a word that has one.
  @inline(__always) var oneMatch: PackedMatch { PackedMatch(bits: match) }

  /// Where the matches of a word that has several are listed.
  var severalMatches: Range<Int> {
    let first = Int(match & 0x7FF_FFFF)
    return first..<first + Int(match >> 27 & 0xF)
  }

  mutating func setMatch(_ match: PackedMatch) { self.match = match.bits }

  /// Says that a word has several matches: two at most for each of five readings.
  mutating func setMatches(_ count: Int, from first: Int) {
    match = UInt32(truncatingIfNeeded: count & 0xF) << 27 | UInt32(truncatingIfNeeded: first & 0x7FF_FFFF)
  }
}

/// The rest of what is known of a word.
struct WordRecord: Sendable {
  /// As in ``WordBlock/Word/moreLetters``, and 0 for a short word.
  var moreLetters: UInt64 = 0
  /// The letters that can stand after the article of the next word.
  var nextAfterArticle: UInt32 = 0
  /// The unit of the trie from which a name goes on, behind the space; if there are several, where they begin in a list
  /// of all.
  var unit: UInt32 = 0
  /// The number of letters of the unit's tail that were read.
  var tail: UInt8 = 0
  var reading = PackedReading()
  /// At most two for each of five readings.
  var resumptionCount: UInt8 = 0

  /// Whether a name that goes on with a letter can go on with the word at a place.
  @inline(__always)
  func mayGoOn(_ codes: Span<UInt8>, _ start: Int) -> Bool {
    guard codes[start] == Letter.alef, start + 2 < codes.count, codes[start + 1] == Letter.lam else {
      return true
    }
    return nextAfterArticle &>> UInt32(codes[start + 2]) & 1 != 0
  }
}
