/// The names that begin with a word: the hot loop of ``Matcher``.
///
/// The spans are checked at every step. Nothing is allocated but what the matches take, and on the rare path of
/// ``MatchEdit``. The naive twin it is tested against is in the tests (`NaiveMatcher`).
enum MatchScan {
  /// A place in the trie: a unit, and where it is a leaf, how many letters of the tail were read.
  struct Cursor {
    var unit: TrieUnit
    var tail: Int

    static let nowhere = Cursor(unit: TrieUnit(0), tail: -1)
    @inline(__always) var exists: Bool { tail >= 0 }
  }

  /// A reading of a word's beginning.
  struct Reading {
    /// Where the name begins.
    var start: Int
    var proclitics: Proclitics
    var assimilated: Bool
  }

  /// A reading of a word after which a name goes on with another word, and the place of the trie that it has reached.
  struct Resumption {
    var reading: Reading
    var cursor: Cursor
  }

  /// Appends what can be read of one word alone: its matches in their order, and the readings that go on.
  static func word(
    _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>,
    _ resumptions: inout [Resumption], _ matches: inout [Match]
  ) {
    let root = Cursor(unit: TrieUnit(units[0]), tail: 0)
    let first = matches.count
    var reading = Reading(start: 0, proclitics: [], assimilated: false)
    walk(root, codes, units, leaves, reading, &resumptions, &matches)
    switch codes[0] {
    case Letter.waw: reading.proclitics = .waw
    case Letter.feh: reading.proclitics = .feh
    default: break
    }
    if !reading.proclitics.isEmpty {
      reading.start += 1
      walk(root, codes, units, leaves, reading, &resumptions, &matches)
    }
    if reading.start < codes.count, let preposition = preposition(codes[reading.start]) {
      reading.proclitics.insert(preposition)
      reading.start += 1
      walk(root, codes, units, leaves, reading, &resumptions, &matches)
      if preposition == .lam, reading.start < codes.count, codes[reading.start] == Letter.lam {
        reading.assimilated = true
        let alef = step(root, by: Letter.alef, units, leaves)
        let article = step(alef, by: Letter.lam, units, leaves)
        if alef.exists { walk(alef, codes, units, leaves, reading, &resumptions, &matches) }
        if article.exists { walk(article, codes, units, leaves, reading, &resumptions, &matches) }
      }
    }
    sort(&matches, from: first)
  }

  private static func walk(
    _ cursor: Cursor, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ reading: Reading,
    _ resumptions: inout [Resumption], _ matches: inout [Match]
  ) {
    let end = walk(cursor, from: reading.start, .exact, codes, units, leaves, reading, &matches)
    if end.exists { resumptions.append(Resumption(reading: reading, cursor: end)) }
  }

  @inline(__always)
  private static func preposition(_ code: UInt8) -> Proclitics? {
    switch code {
    case Letter.beh: .beh
    case Letter.kaf: .kaf
    case Letter.lam: .lam
    default: nil
    }
  }

  /// The place one letter on, or `nowhere`.
  static func step(
    _ cursor: Cursor, by code: UInt8, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> Cursor {
    guard cursor.exists else { return .nowhere }
    if cursor.unit.isLeaf {
      let leaf = Int(cursor.unit.payload) * 4
      guard leaf + TrieLeaf.header <= leaves.count, cursor.tail < Int(leaves[leaf + 1]),
        leaf + TrieLeaf.header + cursor.tail < leaves.count,
        leaves[leaf + TrieLeaf.header + cursor.tail] == code
      else { return .nowhere }
      return Cursor(unit: cursor.unit, tail: cursor.tail + 1)
    }
    let index = Int(cursor.unit.payload ^ UInt32(code))
    guard code > 0, code < 128, index < units.count, TrieUnit(units[index]).isChild(by: code) else {
      return .nowhere
    }
    return Cursor(unit: TrieUnit(units[index]), tail: 0)
  }

  /// The letters with which the word behind a space can begin, and those that can stand after its article:
  /// a bit for each code modulo 32.
  ///
  /// ``MatchEdit`` forgives no wrong letter in those two places, but it may forgive the ل of a word that only looks as if
  /// it had the article: where a word begins with another ا, any letter may stand there.
  static func nextLetters(
    _ space: Cursor, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> (next: UInt32, afterArticle: UInt32) {
    let next = letters(after: space, units, leaves)
    guard next &>> UInt32(Letter.alef) & 1 != 0 else { return (next, 0) }
    let alef = step(space, by: Letter.alef, units, leaves)
    let article = step(alef, by: Letter.lam, units, leaves)
    let isOtherAlef =
      mayEnd(alef, units, leaves) || mayEnd(article, units, leaves)
      || letters(after: alef, but: Letter.lam, units, leaves) != 0
    return (next, isOtherAlef ? .max : letters(after: article, units, leaves))
  }

  /// The letters by which a place can be left, as bits for their codes modulo 32, but for one of them.
  private static func letters(
    after cursor: Cursor, but left: UInt8 = 0, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> UInt32 {
    guard cursor.exists else { return 0 }
    if cursor.unit.isLeaf {
      let leaf = Int(cursor.unit.payload) * 4
      let next = leaf + TrieLeaf.header + cursor.tail
      guard next < leaves.count, cursor.tail < Int(leaves[leaf + 1]), leaves[next] != left else { return 0 }
      return 1 &<< UInt32(leaves[next])
    }
    let base = cursor.unit.payload
    return TrieChildren(of: base, units).letters(but: left, units)
      | TrieChildren(of: base, from: 64, units).letters(but: left, units)
  }

  /// Whether a key may end at a place.
  private static func mayEnd(_ cursor: Cursor, _ units: Span<UInt32>, _ leaves: Span<UInt8>) -> Bool {
    guard cursor.exists else { return false }
    if cursor.unit.isLeaf {
      let leaf = Int(cursor.unit.payload) * 4
      return leaf + 1 >= leaves.count || Int(leaves[leaf + 1]) == cursor.tail
    }
    let end = Int(cursor.unit.payload)
    return end < units.count && TrieUnit(units[end]).isEnd
  }

  /// Walks from a place of the trie along the text and appends each key that ends where a word ends.
  ///
  /// - Returns: Where in the trie the text ends, if a key goes on there with another word.
  @discardableResult
  static func walk(
    _ cursor: Cursor, from start: Int, _ level: FoldLevel, _ codes: Span<UInt8>,
    _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ reading: Reading, _ matches: inout [Match]
  ) -> Cursor {
    var unit = cursor.unit
    var position = start
    var level = level
    /// Where the last word of the text begins, and the place in the trie before it; for ``MatchEdit``.
    var word = position
    var wordUnit = unit
    while !unit.isLeaf {
      var code = position < codes.count ? codes[position] : Letter.otherSign
      if !Letter.isWord(code) {
        guard position > reading.start else { return .nowhere }
        let end = Int(unit.payload)
        // The matches of the first word are those of the word alone.
        if position > start || start == reading.start, end < units.count, TrieUnit(units[end]).isEnd {
          append(TrieUnit(units[end]).payload, position, level, leaves, reading, &matches)
        }
        switch code {
        case Letter.space, Letter.lineEnd: break
        case Letter.hyphen, Letter.underscore: level = .segmentation
        default:
          let cursor = Cursor(unit: unit, tail: 0)
          let goesOn = position == codes.count && step(cursor, by: Letter.space, units, leaves).exists
          return goesOn ? cursor : .nowhere
        }
        code = Letter.space
      }
      let index = Int(unit.payload ^ UInt32(code))
      guard index < units.count, TrieUnit(units[index]).isChild(by: code) else {
        if word > reading.start, position - reading.start >= MatchEdit.shortestStart, code != Letter.space {
          MatchEdit.search(
            Cursor(unit: wordUnit, tail: 0), word, failedAt: position, codes, units, leaves, reading, &matches
          )
        }
        return .nowhere
      }
      unit = TrieUnit(units[index])
      position += 1
      if code == Letter.space {
        word = position
        wordUnit = unit
      }
    }
    let leaf = Int(unit.payload) * 4
    guard leaf + TrieLeaf.header <= leaves.count else { return .nowhere }
    let tailEnd = leaf + TrieLeaf.header + Int(leaves[leaf + 1])
    guard tailEnd <= leaves.count else { return .nowhere }
    var tail = leaf + TrieLeaf.header + (cursor.unit.isLeaf ? cursor.tail : 0)
    while tail < tailEnd {
      var code = position < codes.count ? codes[position] : Letter.otherSign
      if !Letter.isWord(code) {
        switch code {
        case Letter.space, Letter.lineEnd: break
        case Letter.hyphen, Letter.underscore: level = .segmentation
        default:
          let goesOn = position == codes.count && leaves[tail] == Letter.space
          return goesOn ? Cursor(unit: unit, tail: tail - leaf - TrieLeaf.header) : .nowhere
        }
        code = Letter.space
      }
      guard code == leaves[tail] else {
        if position - reading.start >= MatchEdit.shortestStart {
          MatchEdit.compare(
            unit.payload, tail..<tailEnd, failedAt: position, codes, leaves, reading, &matches)
        }
        return .nowhere
      }
      tail += 1
      position += 1
    }
    guard position >= codes.count || !Letter.isWord(codes[position]), position > reading.start else {
      // The key has ended inside a word: حلب in حلبب.
      return .nowhere
    }
    append(unit.payload, position, level, leaves, reading, &matches)
    return .nowhere
  }

  /// Appends a match of a leaf that ends at `end`.
  @inline(__always)
  static func append(
    _ leaf: UInt32, _ end: Int, _ level: FoldLevel, _ leaves: Span<UInt8>, _ reading: Reading,
    _ matches: inout [Match]
  ) {
    var level = level
    let offset = Int(leaf) * 4
    if level == .exact, offset < leaves.count, leaves[offset] & TrieLeaf.segmentation != 0 {
      level = .segmentation
    }
    matches.append(
      Match(
        start: reading.start, end: end, proclitics: reading.proclitics, assimilated: reading.assimilated,
        key: Int(leaf), level: level))
  }

  /// Sorts the matches of one word: by start, the longest first. Few, so by insertion.
  static func sort(_ matches: inout [Match], from first: Int) {
    guard matches.count > first + 1 else { return }
    for index in first + 1..<matches.count {
      let match = matches[index]
      var hole = index
      while hole > first, isBefore(match, matches[hole - 1]) {
        matches[hole] = matches[hole - 1]
        hole -= 1
      }
      matches[hole] = match
    }
  }

  private static func isBefore(_ left: Match, _ right: Match) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
