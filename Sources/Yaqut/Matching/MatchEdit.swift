/// The rare path of ``MatchScan``: a name of several words of which one after the first has a letter wrong.
///
/// It is tried only where a walk has failed after a whole word and ``shortestStart`` letters, and allocates there.
enum MatchEdit {
  /// How many codes must match before a slip is forgiven.
  static let shortestStart = 8
  /// How many letters before the failure the slip may lie: a wrong letter can be another name's right one.
  private static let reach = 2

  /// Compares the one key that is left below a leaf with the text.
  ///
  /// - Parameters:
  ///   - tail: the rest of the key in the leaves, from where the text differs.
  ///   - position: where the text differs.
  @inline(never)
  static func compare(
    _ leaf: UInt32, _ tail: Range<Int>, failedAt position: Int, _ codes: Span<UInt8>, _ leaves: Span<UInt8>,
    _ reading: MatchScan.Reading, _ matches: inout [Match]
  ) {
    // The word in which the text differs begins behind a separator.
    var word = position
    while word > reading.start, Letter.isWord(codes[word - 1]) { word -= 1 }
    guard word > reading.start, isPromising(word, failedAt: position, codes),
      leaves[Int(leaf) * 4] & TrieLeaf.written != 0, mayBeOneEdit(tail, leaves, from: position, codes)
    else { return }
    var name = normalised(codes, reading.start..<position)
    for index in tail { name.append(leaves[index]) }
    accept(name, leaf, codes, leaves, reading, &matches)
  }

  /// Whether the text from a place may be one edit at that place away from the rest of a key.
  ///
  /// But for two letters at most, which may have changed places, it then ends as the key does.
  private static func mayBeOneEdit(
    _ tail: Range<Int>, _ leaves: Span<UInt8>, from position: Int, _ codes: Span<UInt8>
  ) -> Bool {
    var words = 1
    for index in tail where leaves[index] == Letter.space { words += 1 }
    guard let end = end(ofWords: words, codes, from: position), abs(end - position - tail.count) <= 1 else {
      return false
    }
    let longest = max(end - position, tail.count)
    let shortest = min(end - position, tail.count)
    var same = 0
    while same < shortest,
      letterOrSpace(end - 1 - same, codes) == leaves[tail.upperBound - 1 - same]
    {
      same += 1
    }
    return longest - same <= 2
  }

  /// Searches below the last word's beginning for keys that one edit makes of the text.
  @inline(never)
  static func search(
    _ wordCursor: MatchScan.Cursor, _ word: Int, failedAt failure: Int, _ codes: Span<UInt8>,
    _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ reading: MatchScan.Reading, _ matches: inout [Match]
  ) {
    guard isPromising(word, failedAt: failure, codes) else { return }
    // The first letter of a word is never forgiven.
    let earliest = max(word + 1, failure - reach)
    var cursor = wordCursor
    for position in word..<earliest { cursor = MatchScan.step(cursor, by: codes[position], units, leaves) }
    let first = matches.count
    for position in earliest...failure {
      guard cursor.exists else { return }
      edit(cursor, at: position, codes, units, leaves, reading, first, &matches)
      if position < failure { cursor = MatchScan.step(cursor, by: codes[position], units, leaves) }
    }
  }

  /// Whether enough of a word was read and enough of it is there for a slip to be forgiven: cheap tests for what
  /// ``OneEdit/isAllowed(_:at:in:)`` would refuse in the end, or what is too seldom a slip.
  @inline(__always)
  private static func isPromising(_ word: Int, failedAt failure: Int, _ codes: Span<UInt8>) -> Bool {
    let hasArticle = failure - word >= 2 && codes[word] == Letter.alef && codes[word + 1] == Letter.lam
    let first = hasArticle ? word + 2 : word
    guard failure > first else { return false }
    var end = failure
    while end < codes.count, Letter.isWord(codes[end]) { end += 1 }
    return end - first >= 4
  }

  /// What was done to the text at one place to make the key of it.
  private struct Slip {
    var position: Int
    /// Letters that the key has there; 0 for none.
    var first: UInt8 = 0
    var second: UInt8 = 0
    /// Where the text goes on.
    var next: Int
  }

  /// Tries each edit at one place.
  private static func edit(
    _ cursor: MatchScan.Cursor, at position: Int, _ codes: Span<UInt8>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>, _ reading: MatchScan.Reading, _ first: Int, _ matches: inout [Match]
  ) {
    let code = position < codes.count ? codes[position] : Letter.otherSign
    if Letter.isWord(code) {
      // The text has a letter too many.
      read(
        cursor, Slip(position: position, next: position + 1), codes, units, leaves, reading, first, &matches)
      // Two letters have changed places.
      if position + 1 < codes.count, Letter.isWord(codes[position + 1]) {
        let other = codes[position + 1]
        let middle = MatchScan.step(cursor, by: other, units, leaves)
        let end = middle.exists ? MatchScan.step(middle, by: code, units, leaves) : middle
        let slip = Slip(position: position, first: other, second: code, next: position + 2)
        if end.exists { read(end, slip, codes, units, leaves, reading, first, &matches) }
      }
    }
    func tryLetter(_ letter: UInt8, _ child: MatchScan.Cursor) {
      // A letter is missing in the text.
      let missing = Slip(position: position, first: letter, next: position)
      read(child, missing, codes, units, leaves, reading, first, &matches)
      // One letter stands for another.
      if Letter.isWord(code), code != letter {
        let wrong = Slip(position: position, first: letter, next: position + 1)
        read(child, wrong, codes, units, leaves, reading, first, &matches)
      }
    }
    if cursor.unit.isLeaf {
      // One letter at most is left to go on with.
      let leaf = Int(cursor.unit.payload) * 4
      guard leaf + TrieLeaf.header + cursor.tail < leaves.count else { return }
      let letter = leaves[leaf + TrieLeaf.header + cursor.tail]
      let child = MatchScan.step(cursor, by: letter, units, leaves)
      if child.exists, letter >= Letter.hamza, letter < Letter.zero { tryLetter(letter, child) }
      return
    }
    let (first, second) = (letterOrSpace(position, codes), letterOrSpace(position + 1, codes))
    let children = TrieChildren(of: cursor.unit.payload, units)
    var promising: UInt64 = 0
    var nodes = children.nodes
    while let place = nodes.next() {
      let child = TrieUnit(units[place])
      promising |= Self.mayRead(child.payload, first, second, units) &<< UInt64(child.raw & 0x3F)
    }
    var ends = children.leaves
    while let place = ends.next() {
      let child = TrieUnit(units[place])
      promising |= Self.mayRead(leaf: child.payload, first, second, leaves) &<< UInt64(child.raw & 0x3F)
    }
    promising &= ~(1 &<< UInt64(Letter.space))
    while promising != 0 {
      let letter = UInt8(truncatingIfNeeded: promising.trailingZeroBitCount)
      promising &= promising &- 1
      let child = units[Int(cursor.unit.payload ^ UInt32(letter))]
      tryLetter(letter, MatchScan.Cursor(unit: TrieUnit(child), tail: 0))
    }
  }

  /// 1 if a node of a base may be left by one of two letters, or a key ends there.
  ///
  /// What lies behind a letter is far away. Asking about all letters before any is followed, and without a branch, lets the
  /// waits come together.
  @inline(__always)
  private static func mayRead(
    _ base: UInt32, _ first: UInt8, _ second: UInt8, _ units: Span<UInt32>
  ) -> UInt64 {
    isChild(base, by: first, units) | isChild(base, by: second, units) | isChild(base, by: 0, units)
  }

  /// 1 if the tail of a leaf may begin with one of two letters, or is empty.
  @inline(__always)
  private static func mayRead(
    leaf: UInt32, _ first: UInt8, _ second: UInt8, _ leaves: Span<UInt8>
  ) -> UInt64 {
    let tail = Int(leaf) &* 4 &+ TrieLeaf.header
    guard tail < leaves.count else { return 1 }
    let letter = leaves[tail]
    let isEnd = leaves[tail &- TrieLeaf.header &+ 1] == 0 ? 1 : 0
    return UInt64((letter == first ? 1 : 0) | (letter == second ? 1 : 0) | isEnd)
  }

  /// 1 if the node of a base has a child by a letter, or by 0 an end.
  @inline(__always)
  private static func isChild(_ base: UInt32, by letter: UInt8, _ units: Span<UInt32>) -> UInt64 {
    let index = Int(base ^ UInt32(letter))
    let unit = index < units.count ? units[index] : 0
    return unit & 0x7F == UInt32(letter) && unit != 0 ? 1 : 0
  }

  private static func letterOrSpace(_ position: Int, _ codes: Span<UInt8>) -> UInt8 {
    position < codes.count && Letter.isWord(codes[position]) ? codes[position] : Letter.space
  }

  /// Reads on without edits to the ends of keys.
  private static func read(
    _ start: MatchScan.Cursor, _ slip: Slip, _ codes: Span<UInt8>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>,
    _ reading: MatchScan.Reading, _ first: Int, _ matches: inout [Match]
  ) {
    var cursor = start
    var position = slip.next
    while cursor.exists {
      let code = position < codes.count ? codes[position] : Letter.otherSign
      if !Letter.isWord(code), let leaf = end(of: cursor, units, leaves),
        !matches[first...].contains(where: { $0.key == Int(leaf) })
      {
        var name = normalised(codes, reading.start..<slip.position)
        if slip.first != 0 { name.append(slip.first) }
        if slip.second != 0 { name.append(slip.second) }
        name += normalised(codes, slip.next..<position)
        accept(name, leaf, codes, leaves, reading, &matches)
      }
      guard Letter.isWord(code) || isSeparator(code) else { return }
      cursor = MatchScan.step(cursor, by: Letter.isWord(code) ? code : Letter.space, units, leaves)
      position += 1
    }
  }

  /// The leaf of the key that ends at a place.
  private static func end(
    of cursor: MatchScan.Cursor, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> UInt32? {
    if cursor.unit.isLeaf {
      let leaf = Int(cursor.unit.payload) * 4
      guard leaf + TrieLeaf.header <= leaves.count, Int(leaves[leaf + 1]) == cursor.tail else { return nil }
      return cursor.unit.payload
    }
    let index = Int(cursor.unit.payload)
    guard index < units.count, TrieUnit(units[index]).isEnd else { return nil }
    let leaf = TrieUnit(units[index]).payload
    return Int(leaf) * 4 + TrieLeaf.header <= leaves.count ? leaf : nil
  }

  /// Appends a match of `name`, where it is a name as written and the text, cut at the same number of words, is one allowed edit away.
  private static func accept(
    _ name: [UInt8], _ leaf: UInt32, _ codes: Span<UInt8>, _ leaves: Span<UInt8>,
    _ reading: MatchScan.Reading,
    _ matches: inout [Match]
  ) {
    guard leaves[Int(leaf) * 4] & TrieLeaf.written != 0,
      let end = end(ofWords: name.count { $0 == Letter.space } + 1, codes, from: reading.start)
    else { return }
    let text = normalised(codes, reading.start..<end)
    guard let (edit, place) = OneEdit.between(name: name, text: text),
      OneEdit.isAllowed(edit, at: place, in: name)
    else { return }
    MatchScan.append(leaf, end, .edit, leaves, reading, &matches)
  }

  /// Where a number of words ends in the text.
  private static func end(ofWords count: Int, _ codes: Span<UInt8>, from start: Int) -> Int? {
    var words = 1
    var position = start
    while true {
      while position < codes.count, Letter.isWord(codes[position]) { position += 1 }
      if words == count { return position }
      guard position + 1 < codes.count, isSeparator(codes[position]), Letter.isWord(codes[position + 1])
      else {
        return nil
      }
      words += 1
      position += 1
    }
  }

  private static func isSeparator(_ code: UInt8) -> Bool {
    code == Letter.space || code == Letter.lineEnd || code == Letter.hyphen || code == Letter.underscore
  }

  /// The codes of a range with one space for each separator.
  private static func normalised(_ codes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    range.map { Letter.isWord(codes[$0]) ? codes[$0] : Letter.space }
  }
}
