/// Finds the announced names of a document.
///
/// Where they can start is found once; which of them stand free is asked before and after the links are chosen anew.
struct AnnouncedNames {
  let reader: ContextReader
  private let kinds: WordKindTable
  let starts: [Start]

  /// The most words of a place's name without quotation marks, and of a quoted body's.
  static let longestPlace = 3
  static let longestBody = 5

  /// A word at which a name can start, by what stands before it.
  struct Start: Sendable {
    var word: Int
    /// The head that announces a place; -1 for none.
    var placeHead: Int
  }

  /// Finds where names can start; O(words).
  init(_ reader: ContextReader, kinds: WordKindTable) {
    self.reader = reader
    self.kinds = kinds
    var starts: [Start] = []
    let (words, readings) = (reader.words.words, reader.readings)
    for word in words.indices.dropFirst() {
      let before = readings[word - 1].roles
      let item = reader.lists.item(startingAt: word)
      // Most words stand neither behind a head nor in a list.
      guard !before.isDisjoint(with: [.placeHead, .organisationHead]) || item != nil else { continue }
      let gap = words[word].gap
      let isGoverned = !before.contains(.article) && gap.isSubset(of: Gap.quoting)
      if isGoverned, before.contains(.placeHead) {
        starts.append(Start(word: word, placeHead: word - 1))
      } else if let item, readings[Int(item.head)].roles.contains(.placeHead) {
        starts.append(Start(word: word, placeHead: Int(item.head)))
      } else if isGoverned, before.contains(.organisationHead), !gap.isDisjoint(with: [.opening, .quote]) {
        starts.append(Start(word: word, placeHead: -1))
      }
    }
    self.starts = starts
  }

  /// The names, in the order of the text; O(words + spans), and O(1) where no head stands before anything.
  ///
  /// - Parameter opening: Also names of which a chosen link holds only the first word of a compound: `دار` of
  ///   `مدينة دار عزة`.
  func find(in document: DocumentView, opening: Bool = false) -> [AnnouncedName] {
    guard !starts.isEmpty else { return [] }
    var taken = Self.takenWords(document, opening)
    var result: [AnnouncedName] = []
    for start in starts where !taken[start.word] {
      guard let name = place(from: start, taken, document) ?? body(from: start, taken, document) else {
        continue
      }
      for word in name.first...name.last { taken[word] = true }
      result.append(name)
    }
    return result
  }

  /// For each word whether a chosen span holds it.
  private static func takenWords(_ document: DocumentView, _ opening: Bool) -> [Bool] {
    var taken = [Bool](repeating: false, count: document.words.count)
    for index in document.chosenSpans {
      let (first, last) = (document.spans[index].first, document.spans[index].last)
      if opening, first == last, document.spans[index].proclitics.isEmpty, document.opensCompound(first) {
        continue
      }
      for word in first...last { taken[word] = true }
    }
    return taken
  }

  private func place(from start: Start, _ taken: [Bool], _ document: DocumentView) -> AnnouncedName? {
    let (first, head) = (start.word, start.placeHead)
    guard head >= 0, canName(first, after: head, document) else { return nil }
    // قرية وحرش كذا: another noun joins the head.
    if head == first - 1, document.folded.codes[Int(document.words[first].start)] == Letter.waw { return nil }
    var last = first
    while last + 1 < document.words.count, !taken[last + 1], last - first + 1 < Self.longestPlace,
      document.words[last + 1].gap == .space, reader.lists.item(startingAt: last + 1) == nil,
      continues(first: first, last: last, document)
    {
      last += 1
    }
    let isJoined = isJoined(first, after: head, document)
    return AnnouncedName(
      start: Int(document.words[first].start) + (isJoined ? 1 : 0), end: Int(document.words[last].end),
      first: first,
      last: last, head: head, isJoined: isJoined, kind: .place)
  }

  /// A body whose head stands before a quoted name: quotation marks say where the name ends.
  private func body(from start: Start, _ taken: [Bool], _ document: DocumentView) -> AnnouncedName? {
    let first = start.word
    guard !document.words[first].gap.isDisjoint(with: [.opening, .quote]),
      document.words[first].gap.isSubset(of: Gap.quoting)
    else { return nil }
    let head = reader.readings[first - 1]
    guard head.roles.contains(.organisationHead), !head.roles.contains(.article) else { return nil }
    var last = first
    while last + 1 < document.words.count, document.words[last + 1].gap == .space { last += 1 }
    guard last - first < Self.longestBody, !taken[first...last].contains(true),
      last + 1 < document.words.count,
      !document.words[last + 1].gap.isDisjoint(with: [.closing, .quote])
    else { return nil }
    guard first < last || !isOfLanguage(document.folded.codes[document.words[first].range], first, document)
    else {
      return nil
    }
    return AnnouncedName(
      start: Int(document.words[first].start), end: Int(document.words[last].end), first: first, last: last,
      head: first - 1, isJoined: false, kind: .organisation)
  }

  private func isJoined(_ word: Int, after head: Int, _ document: DocumentView) -> Bool {
    head != word - 1 && document.folded.codes[Int(document.words[word].start)] == Letter.waw
  }

  /// Whether a word can be a name: no cue, no common word, no demonym, and at least three letters.
  private func canName(_ word: Int, after head: Int, _ document: DocumentView) -> Bool {
    let entry = document.words[word]
    let isJoined = isJoined(word, after: head, document)
    let start = Int(entry.start) + (isJoined ? 1 : 0)
    let codes = document.folded.codes[start..<Int(entry.end)]
    guard codes.count >= 3, reader.readings[word].roles.isEmpty, codes.allSatisfy({ $0 < Letter.zero }) else {
      return false
    }
    let span = document.spanStarting[word]
    if span >= 0, !document.spans[Int(span)].demonyms.isEmpty { return false }
    if isJoined ? kinds[codes].contains(.opener) : document.opensCompound(word) { return true }
    return document.stopName(ofWord: word, without: isJoined ? 1 : 0) == nil
      && !isOfLanguage(codes, word, document)
  }

  /// Whether a name, or the word that it is without its `و`, is a word of the language.
  private func isOfLanguage(_ name: ArraySlice<UInt8>, _ word: Int, _ document: DocumentView) -> Bool {
    LanguageWords(gazetteer: document.gazetteer)
      .contains(name, in: document.folded.codes[document.words[word].range])
  }

  /// Whether the name goes on: after a first part of compounds (`تل`, `كفر`), with an adjective that agrees in the article,
  /// or with a second part in construct (`برح العريش`).
  private func continues(first: Int, last: Int, _ document: DocumentView) -> Bool {
    let next = document.words[last + 1]
    let codes = document.folded.codes[next.range]
    guard codes.count >= 3 else { return false }
    if document.opensCompound(last) {
      return reader.readings[last + 1].roles.isSubset(of: [.givenName, .kunya])
    }
    guard reader.readings[last + 1].roles.isEmpty, reader.lists.articles[last + 1] else { return false }
    if reader.lists.articles[first] { return true }
    let span = document.spanStarting[last + 1]
    let isDemonym = span >= 0 && !document.spans[Int(span)].demonyms.isEmpty
    return !isDemonym && document.stopName(ofWord: last + 1) == nil
  }
}
