/// What a block of recalled words begins: the hot end of matching. `MatcherTests` compares with a matcher that remembers nothing.
extension WordMemory {
  /// Appends the matches that begin with the words of a block.
  @inline(__always)
  func appendMatches(
    of block: inout WordBlock, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>,
    to result: inout [Match]
  ) {
    // Half of all words begin no name, and which ones do cannot be foretold: listing them first takes no branch.
    let count = block.count
    var words = block.words.mutableSpan
    var naming = 0
    for index in 0..<count {
      words[naming].listed = UInt8(truncatingIfNeeded: index)
      naming &+= UInt32(words[index].goesOn ? 1 : 0) | words[index].entry.match != 0 ? 1 : 0
    }
    var index = 0
    while index < naming {
      // Nearly always one match.
      result.append(addingCapacity: naming &- index) { room in
        while index < naming, case let place = Int(words[index].listed), !words[place].goesOn,
          words[place].entry.hasOneMatch
        {
          room.append(words[place].entry.oneMatch.match(words[place].start, words[place].end))
          index &+= 1
        }
      }
      guard index < naming else { break }
      let word = words[Int(words[index].listed)]
      let first = result.count
      if word.entry.hasMatches { appendKnown(word, &result) }
      if word.goesOn { resume(word, first, codes, units, leaves, &result) }
      index &+= 1
    }
  }

  @inline(never)
  private func appendKnown(_ word: WordBlock.Word, _ result: inout [Match]) {
    guard !word.entry.hasOneMatch else {
      result.append(word.entry.oneMatch.match(word.start, word.end))
      return
    }
    for index in word.entry.severalMatches { result.append(matches[index].match(word.start, word.end)) }
  }

  @inline(never)
  private func resume(
    _ word: WordBlock.Word, _ first: Int, _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>,
    _ result: inout [Match]
  ) {
    let known = result.count
    let record = word.record
    let level: FoldLevel =
      switch codes[word.end] {
      case Letter.hyphen, Letter.underscore: .segmentation
      default: .exact
      }
    if record.resumptionCount == 1 {
      let cursor = MatchScan.Cursor(unit: TrieUnit(record.unit), tail: Int(record.tail))
      let reading = record.reading.reading(word.start)
      MatchScan.walk(cursor, from: word.end + 1, level, codes, units, leaves, reading, &result)
    } else {
      for index in 0..<Int(record.resumptionCount) {
        let resumption = resumptions[Int(record.unit) + index]
        guard resumption.cursor.exists else { continue }
        var reading = resumption.reading
        reading.start += word.start
        MatchScan.walk(resumption.cursor, from: word.end + 1, level, codes, units, leaves, reading, &result)
      }
    }
    if result.count > known { MatchScan.sort(&result, from: first) }
  }
}
