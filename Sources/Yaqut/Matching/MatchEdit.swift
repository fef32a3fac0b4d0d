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
    var name = normalised(codes, reading.start..<position)
    guard name.contains(Letter.space) else { return }
    for index in tail { name.append(leaves[index]) }
    _ = accept(name, leaf, codes, leaves, reading, &matches)
  }

  /// Searches below the last word's beginning for keys that one edit makes of the text.
  @inline(never)
  static func search(
    _ wordCursor: MatchScan.Cursor, _ word: Int, failedAt failure: Int, _ codes: Span<UInt8>,
    _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ reading: MatchScan.Reading, _ matches: inout [Match]
  ) {
    // The first letter of a word is never forgiven.
    let earliest = max(word + 1, failure - reach)
    guard earliest <= failure else { return }
    var cursor = wordCursor
    for position in word..<earliest {
      cursor = MatchScan.step(cursor, by: codes[position], units, leaves)
    }
    let first = matches.count
    for position in earliest...failure {
      guard cursor.exists else { return }
      edit(cursor, at: position, codes, units, leaves, reading, first, &matches)
      if position < failure { cursor = MatchScan.step(cursor, by: codes[position], units, leaves) }
    }
  }

  /// Tries each edit at one place.
  private static func edit(
    _ cursor: MatchScan.Cursor, at position: Int, _ codes: Span<UInt8>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>, _ reading: MatchScan.Reading, _ first: Int, _ matches: inout [Match]
  ) {
    let head = normalised(codes, reading.start..<position)
    func follow(_ start: MatchScan.Cursor, _ letters: [UInt8], from next: Int, _ matches: inout [Match]) {
      var cursor = start
      var name = head
      for letter in letters {
        cursor = MatchScan.step(cursor, by: letter, units, leaves)
        guard cursor.exists else { return }
        name.append(letter)
      }
      read(cursor, name, from: next, codes, units, leaves, reading, first, &matches)
    }
    // The text has a letter too many.
    if position < codes.count, Letter.isWord(codes[position]) {
      follow(cursor, [], from: position + 1, &matches)
      // Two letters have changed places.
      if position + 1 < codes.count, Letter.isWord(codes[position + 1]) {
        follow(cursor, [codes[position + 1], codes[position]], from: position + 2, &matches)
      }
    }
    for letter in Letter.hamza..<Letter.zero {
      // A letter is missing in the text.
      follow(cursor, [letter], from: position, &matches)
      // One letter stands for another.
      if position < codes.count, Letter.isWord(codes[position]), codes[position] != letter {
        follow(cursor, [letter], from: position + 1, &matches)
      }
    }
  }

  /// Reads on without edits to the ends of keys.
  private static func read(
    _ start: MatchScan.Cursor, _ head: [UInt8], from position: Int, _ codes: Span<UInt8>,
    _ units: Span<UInt32>,
    _ leaves: Span<UInt8>, _ reading: MatchScan.Reading, _ first: Int, _ matches: inout [Match]
  ) {
    var cursor = start
    var name = head
    var position = position
    while cursor.exists {
      let code = position < codes.count ? codes[position] : Letter.otherSign
      if !Letter.isWord(code), let leaf = end(of: cursor, units, leaves),
        !matches[first...].contains(where: { $0.key == Int(leaf) })
      {
        _ = accept(name, leaf, codes, leaves, reading, &matches)
      }
      guard Letter.isWord(code) || isSeparator(code) else { return }
      let label = Letter.isWord(code) ? code : Letter.space
      cursor = MatchScan.step(cursor, by: label, units, leaves)
      name.append(label)
      position += 1
    }
  }

  /// The leaf of the key that ends at a place.
  private static func end(
    of cursor: MatchScan.Cursor, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> UInt32? {
    if cursor.unit.isLeaf {
      let leaf = Int(cursor.unit.payload) * 4
      return Int(leaves[leaf + 1]) == cursor.tail ? cursor.unit.payload : nil
    }
    let index = Int(cursor.unit.payload)
    guard index < units.count, TrieUnit(units[index]).isEnd else { return nil }
    let leaf = TrieUnit(units[index]).payload
    return Int(leaf) * 4 + TrieLeaf.header <= leaves.count ? leaf : nil
  }

  /// Appends a match of `name` where the text, cut at the same number of words, is one allowed edit away.
  private static func accept(
    _ name: [UInt8], _ leaf: UInt32, _ codes: Span<UInt8>, _ leaves: Span<UInt8>,
    _ reading: MatchScan.Reading,
    _ matches: inout [Match]
  ) -> Bool {
    guard let end = end(ofWords: name.count { $0 == Letter.space } + 1, codes, from: reading.start) else {
      return false
    }
    let text = normalised(codes, reading.start..<end)
    guard let (edit, place) = OneEdit.between(name: name, text: text),
      OneEdit.isAllowed(edit, at: place, in: name)
    else { return false }
    MatchScan.append(leaf, end, .edit, leaves, reading, &matches)
    return true
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
