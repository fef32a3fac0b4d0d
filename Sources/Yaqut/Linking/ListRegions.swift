/// The lists that a head in the dual or plural opens: `قرى الزيارة وقسطون، شاغوريت والدقماق`, `ريفي حماة وحمص`.
///
/// An item starts after the head, after a comma or dash, or with an attached `و`. A list goes on while items are
/// short and ends at a sentence end, at a preposition or another head.
struct ListRegions: Sendable {
  struct Item: Sendable {
    /// The word of the head that opens the list.
    var head: Int32
  }

  /// For each word of an item, its head; empty where the text has no list.
  private var heads: [Int32] = []
  /// For each word, whether it begins with the article, and no letter is attached to it.
  let articles: Articles

  struct Articles: Sendable {
    fileprivate let text: DocumentText

    subscript(word: Int) -> Bool { text.hasArticle(word) }
  }

  /// The longest name, in words, that a list item may be.
  static let longestItem = 4
  /// The longest list, in words: heads one after the other would each open a list of all that follows.
  static let longestList = 1_000

  init(_ text: DocumentText) {
    articles = Articles(text: text)
    let readings = text.readings
    for head in readings.indices where readings[head].takesSeveral {
      guard !readings[head].roles.isDisjoint(with: [.placeHead, .rural]),
        !readings[head].roles.contains(.article)
      else { continue }
      // بلدات أخرى، اليوم: an adjective after the head, and no list.
      let first = head + 1
      if first < readings.count, readings[head].roles.isDisjoint(with: .rural), readings[first].isCommon {
        continue
      }
      if heads.isEmpty { heads = [Int32](repeating: -1, count: readings.count) }
      follow(head, text.words, readings, text.folded.codes)
    }
  }

  func item(startingAt word: Int) -> Item? {
    guard !heads.isEmpty, heads[word] >= 0 else { return nil }
    return Item(head: heads[word])
  }

  private mutating func follow(_ head: Int, _ words: WordTable, _ readings: [WordReading], _ codes: [UInt8]) {
    var length = 0
    var index = head + 1
    while index < words.count, index - head <= Self.longestList {
      let word = words[index]
      guard word.gap.isDisjoint(with: .sentenceEnds), word.gap.isDisjoint(with: [.colon]) || index == head + 1
      else { return }
      let joined = codes[Int(word.start)] == Letter.waw
      let separated =
        !word.gap.isDisjoint(with: [.comma, .hyphen, .slash, .quote, .opening, .closing]) || joined
      let roles = readings[index].roles
      if index > head + 1 {
        if !roles.isDisjoint(with: [.rural, .preposition, .speechVerb, .governed]) { return }
        if roles.contains(.placeHead) && !readings[index].inside && !roles.contains(.article) { return }
      }
      if index == head + 1 || separated {
        heads[index] = Int32(head)
        length = 1
      } else {
        length += 1
        if length > Self.longestItem { return }
      }
      index += 1
    }
  }
}
