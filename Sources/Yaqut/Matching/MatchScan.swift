/// One pass over a text: the hot loop of ``Matcher``.
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

  /// Appends the matches of a text in their order.
  static func run(
    _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>, into matches: inout [Match]
  ) {
    let root = Cursor(unit: TrieUnit(units[0]), tail: 0)
    let alef = step(root, by: Letter.alef, units, leaves)
    let article = step(alef, by: Letter.lam, units, leaves)
    let count = codes.count
    var index = 0
    while index < count {
      guard Letter.isWord(codes[index]) else {
        index += 1
        continue
      }
      let first = matches.count
      walk(root, codes, units, leaves, Reading(start: index, proclitics: [], assimilated: false), &matches)
      var start = index
      var proclitics: Proclitics = []
      switch codes[start] {
      case Letter.waw: proclitics = .waw
      case Letter.feh: proclitics = .feh
      default: break
      }
      if !proclitics.isEmpty {
        start += 1
        let reading = Reading(start: start, proclitics: proclitics, assimilated: false)
        walk(root, codes, units, leaves, reading, &matches)
      }
      if start < count, let preposition = preposition(codes[start]) {
        proclitics.insert(preposition)
        start += 1
        var reading = Reading(start: start, proclitics: proclitics, assimilated: false)
        walk(root, codes, units, leaves, reading, &matches)
        if preposition == .lam, start < count, codes[start] == Letter.lam {
          reading.assimilated = true
          if alef.exists { walk(alef, codes, units, leaves, reading, &matches) }
          if article.exists { walk(article, codes, units, leaves, reading, &matches) }
        }
      }
      if matches.count > first + 1 { sort(&matches, from: first) }
      index += 1
      while index < count, Letter.isWord(codes[index]) { index += 1 }
    }
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

  /// Walks from a place of the trie along the text and appends each key that ends where a word ends.
  @inline(__always)
  private static func walk(
    _ cursor: Cursor, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ reading: Reading,
    _ matches: inout [Match]
  ) {
    var unit = cursor.unit
    var position = reading.start
    var level = FoldLevel.exact
    /// Where the last word of the text begins, and the place in the trie before it; for ``MatchEdit``.
    var word = position
    var wordUnit = unit
    while !unit.isLeaf {
      var code = position < codes.count ? codes[position] : Letter.otherSign
      if !Letter.isWord(code) {
        guard position > reading.start else { return }
        let end = Int(unit.payload)
        if end < units.count, TrieUnit(units[end]).isEnd {
          append(TrieUnit(units[end]).payload, position, level, leaves, reading, &matches)
        }
        switch code {
        case Letter.space, Letter.lineEnd: break
        case Letter.hyphen, Letter.underscore: level = .segmentation
        default: return
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
        return
      }
      unit = TrieUnit(units[index])
      position += 1
      if code == Letter.space {
        word = position
        wordUnit = unit
      }
    }
    let leaf = Int(unit.payload) * 4
    guard leaf + TrieLeaf.header <= leaves.count else { return }
    let tailEnd = leaf + TrieLeaf.header + Int(leaves[leaf + 1])
    guard tailEnd <= leaves.count else { return }
    var tail = leaf + TrieLeaf.header + (cursor.unit.isLeaf ? cursor.tail : 0)
    while tail < tailEnd {
      var code = position < codes.count ? codes[position] : Letter.otherSign
      if !Letter.isWord(code) {
        switch code {
        case Letter.space, Letter.lineEnd: break
        case Letter.hyphen, Letter.underscore: level = .segmentation
        default: return
        }
        code = Letter.space
      }
      guard code == leaves[tail] else {
        if position - reading.start >= MatchEdit.shortestStart {
          MatchEdit.compare(
            unit.payload, tail..<tailEnd, failedAt: position, codes, leaves, reading, &matches)
        }
        return
      }
      tail += 1
      position += 1
    }
    guard position >= codes.count || !Letter.isWord(codes[position]), position > reading.start else {
      // The key has ended inside a word: حلب in حلبب.
      return
    }
    append(unit.payload, position, level, leaves, reading, &matches)
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
  private static func sort(_ matches: inout [Match], from first: Int) {
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
