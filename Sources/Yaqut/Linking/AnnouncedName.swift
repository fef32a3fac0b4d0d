/// A name that a head word announces and no chosen span holds: `قرية المحسنلي`, `شبكة "قامشلو الحدث"`.
struct AnnouncedName: Sendable {
  /// The codes of the name, without an attached `و`.
  var start: Int
  var end: Int
  /// The words in which it starts and ends, and the word of its head.
  var first: Int
  var last: Int
  var head: Int
  /// The name has an attached `و`, as items of lists have.
  var isJoined: Bool
  var kind: EntityKind
}

/// Finds the announced names of a document.
struct AnnouncedNames {
  let document: DocumentView
  let reader: ContextReader
  let kinds: WordKindTable

  /// The most words of a place's name without quotation marks, and of a quoted body's.
  static let longestPlace = 3
  static let longestBody = 5

  /// The names, in the order of the text; O(words).
  ///
  /// - Parameter opening: Also names of which a chosen link holds only the first word of a compound: `دار` of
  ///   `مدينة دار عزة`.
  func find(opening: Bool = false) -> [AnnouncedName] {
    var taken = [Bool](repeating: false, count: document.words.count)
    for span in document.spans where span.isChosen {
      if opening, span.first == span.last, span.proclitics.isEmpty, document.opensCompound(span.first) {
        continue
      }
      for word in span.first...span.last { taken[word] = true }
    }
    var result: [AnnouncedName] = []
    for word in 0..<document.words.count where !taken[word] {
      guard let name = place(from: word, taken) ?? body(from: word, taken) else { continue }
      for word in name.first...name.last { taken[word] = true }
      result.append(name)
    }
    return result
  }

  private func place(from first: Int, _ taken: [Bool]) -> AnnouncedName? {
    guard let head = placeHead(governing: first), canName(first, after: head) else { return nil }
    // قرية وحرش كذا: another noun joins the head.
    if head == first - 1, document.folded.codes[Int(document.words[first].start)] == Letter.waw { return nil }
    var last = first
    while last + 1 < document.words.count, !taken[last + 1], last - first + 1 < Self.longestPlace,
      document.words[last + 1].gap == .space, reader.lists.item(startingAt: last + 1) == nil,
      continues(first: first, last: last)
    {
      last += 1
    }
    let isJoined = isJoined(first, after: head)
    return AnnouncedName(
      start: Int(document.words[first].start) + (isJoined ? 1 : 0), end: Int(document.words[last].end),
      first: first,
      last: last, head: head, isJoined: isJoined, kind: .place)
  }

  /// The head word that announces a place starting at a word.
  private func placeHead(governing word: Int) -> Int? {
    guard word > 0 else { return nil }
    let before = reader.readings[word - 1]
    if before.roles.contains(.placeHead), !before.roles.contains(.article),
      document.words[word].gap.isSubset(of: Gap.quoting)
    {
      return word - 1
    }
    return reader.lists.item(startingAt: word).flatMap { item in
      reader.readings[Int(item.head)].roles.contains(.placeHead) ? Int(item.head) : nil
    }
  }

  /// A body whose head stands before a quoted name: quotation marks say where the name ends.
  private func body(from first: Int, _ taken: [Bool]) -> AnnouncedName? {
    guard first > 0, !document.words[first].gap.isDisjoint(with: [.opening, .quote]),
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
    guard first < last || !isOfLanguage(document.folded.codes[document.words[first].range], first) else {
      return nil
    }
    return AnnouncedName(
      start: Int(document.words[first].start), end: Int(document.words[last].end), first: first, last: last,
      head: first - 1, isJoined: false, kind: .organisation)
  }

  private func isJoined(_ word: Int, after head: Int) -> Bool {
    head != word - 1 && document.folded.codes[Int(document.words[word].start)] == Letter.waw
  }

  /// Whether a word can be a name: no cue, no common word, no demonym, and at least three letters.
  private func canName(_ word: Int, after head: Int) -> Bool {
    let entry = document.words[word]
    let start = Int(entry.start) + (isJoined(word, after: head) ? 1 : 0)
    let codes = document.folded.codes[start..<Int(entry.end)]
    guard codes.count >= 3, reader.readings[word].roles.isEmpty, codes.allSatisfy({ $0 < Letter.zero }) else {
      return false
    }
    let span = document.spanStarting[word]
    if span >= 0, !document.spans[Int(span)].demonyms.isEmpty { return false }
    if kinds[codes].contains(.opener) { return true }
    return document.stopName(ofWord: word, without: start - Int(entry.start)) == nil
      && !isOfLanguage(codes, word)
  }

  /// Whether a name, or the word that it is without its `و`, is a word of the language.
  private func isOfLanguage(_ name: ArraySlice<UInt8>, _ word: Int) -> Bool {
    LanguageWords(gazetteer: document.gazetteer)
      .contains(name, in: document.folded.codes[document.words[word].range])
  }

  /// Whether the name goes on: after a first part of compounds (`تل`, `كفر`), with an adjective that agrees in the article,
  /// or with a second part in construct (`برح العريش`).
  private func continues(first: Int, last: Int) -> Bool {
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
