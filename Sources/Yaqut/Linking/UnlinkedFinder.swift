/// Finds names that the gazetteer does not know, by the head words before them: `قرية المحسنلي`.
struct UnlinkedFinder {
  let document: DocumentView
  let reader: ContextReader
  let openers: CompoundOpeners

  /// The unlinked mentions, in the order of the text; O(words).
  func find() -> [Link] {
    var taken = [Bool](repeating: false, count: document.words.count)
    for span in document.spans where span.isChosen {
      for word in span.first...span.last { taken[word] = true }
    }
    var result: [Link] = []
    for word in 0..<document.words.count where !taken[word] {
      guard let head = head(governing: word), let link = mention(from: word, head: head, taken: &taken) else {
        continue
      }
      result.append(link)
    }
    return result
  }

  /// The head word that announces a name starting at a word.
  private func head(governing word: Int) -> Int? {
    guard word > 0 else { return nil }
    let before = reader.readings[word - 1]
    if before.roles.contains(.placeHead), !before.roles.contains(.article),
      document.words[word].gap.isSubset(of: Gap.quoting)
    {
      return word - 1
    }
    return reader.lists.item(startingAt: word).map { Int($0.head) }
  }

  private func mention(from first: Int, head: Int, taken: inout [Bool]) -> Link? {
    let heading = reader.readings[head]
    guard let type = heading.placetypes.named, canName(first, after: head) else { return nil }
    var last = first
    while last + 1 < document.words.count, !taken[last + 1], last - first < 2,
      document.words[last + 1].gap == .space, reader.lists.item(startingAt: last + 1) == nil,
      continues(first: first, last: last)
    {
      last += 1
    }
    for word in first...last { taken[word] = true }
    var start = Int(document.words[first].start)
    var proclitics = ""
    if head != first - 1, document.folded.codes[start] == Letter.waw {
      start += 1
      proclitics = "و"
    }
    let from = heading.inside ? Int(document.words[head].start) : start
    return Link(
      range: document.folded.sourceRange(from..<Int(document.words[last].end)), proclitics: proclitics,
      kind: .place, form: .name, entity: nil, name: nil, expectedType: type.rawValue, confidence: 0,
      level: .exact,
      reason: .unknownName, qualifier: nil, candidates: [], nested: [])
  }

  /// Whether a word can be a name: no cue, no common word, no demonym, and at least three letters.
  private func canName(_ word: Int, after head: Int) -> Bool {
    let entry = document.words[word]
    var start = Int(entry.start)
    if head != word - 1, document.folded.codes[start] == Letter.waw { start += 1 }
    guard Int(entry.end) - start >= 3, reader.readings[word].roles.isEmpty else { return false }
    guard document.folded.codes[start..<Int(entry.end)].allSatisfy({ $0 < Letter.zero }) else { return false }
    let spans = document.spanStarting[word]
    if spans >= 0, !document.spans[Int(spans)].demonyms.isEmpty { return false }
    return document.gazetteer.stopname(for: document.folded.codes[start..<Int(entry.end)]) == nil
  }

  /// Whether the name goes on: a first part of compounds (`تل`, `كفر`), or an adjective that agrees in the article.
  private func continues(first: Int, last: Int) -> Bool {
    let next = document.words[last + 1]
    guard reader.readings[last + 1].roles.isEmpty else { return false }
    let word = document.words[last]
    let opens = openers.contains(document.folded.codes[Int(word.start)..<Int(word.end)])
    let agrees = reader.lists.articles[first] && reader.lists.articles[last + 1]
    return (opens || agrees) && Int(next.end) - Int(next.start) >= 3
  }
}
