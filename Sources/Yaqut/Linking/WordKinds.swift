/// What a word is to the finders that know words of the language, whatever gazetteer there is.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt16
  /// A first word of compound names (``CompoundOpeners``).
  static let opener = WordKinds(rawValue: 1 << 0)
  /// A head in the dual that bodies share (``SharedHeads``).
  static let sharedHead = WordKinds(rawValue: 1 << 1)
  /// A direction, a unit of distance and the like (``RelationWords``).
  static let relation = WordKinds(rawValue: 1 << 2)
  /// `بين`
  static let between = WordKinds(rawValue: 1 << 3)
  /// What the guidelines leave outside a name (``NameTrimming``).
  static let epithet = WordKinds(rawValue: 1 << 4)
  /// `طريق`, and `عن`, behind which it says by what means.
  static let way = WordKinds(rawValue: 1 << 5)
  static let by = WordKinds(rawValue: 1 << 6)
  /// `عبد`, the first half of given names, with its proclitics
  static let servant = WordKinds(rawValue: 1 << 7)
  /// `من`, `عن` before the name from which a distance is counted
  static let from = WordKinds(rawValue: 1 << 8)
  /// `أوتوستراد`; `طريق`, which is a highway with one of the adjectives; those adjectives (``RoadWords``).
  static let highway = WordKinds(rawValue: 1 << 9)
  static let road = WordKinds(rawValue: 1 << 10)
  static let roadAdjective = WordKinds(rawValue: 1 << 11)
  /// A noun of armed force, with its proclitics, and an adjective that may follow it (``DescriptivePhrases``).
  static let force = WordKinds(rawValue: 1 << 12)
  static let forceAdjective = WordKinds(rawValue: 1 << 13)
  /// `هذه`, `تلك`: with the article behind it stands a noun
  static let demonstrative = WordKinds(rawValue: 1 << 14)
}

/// Folded words with their kinds, looked up without making an array: each new word of a text is asked for once.
///
/// Open addressing, at most half full. `WordKindsTests` compares with a dictionary.
struct WordKindTable: Sendable {
  private var words: [[UInt8]] = []
  private var kinds: [WordKinds] = []
  /// Places in ``words`` by hash; -1 for none.
  private var slots = [Int16](repeating: -1, count: 64)

  /// Adds a kind to what words are; O(words).
  mutating func insert(_ kind: WordKinds, for words: some Sequence<[UInt8]>) {
    for word in words {
      let slot = slot(of: word[...])
      if slots[slot] >= 0 {
        kinds[Int(slots[slot])].insert(kind)
        continue
      }
      slots[slot] = Int16(self.words.count)
      self.words.append(word)
      kinds.append(kind)
      if self.words.count * 2 > slots.count { grow() }
    }
  }

  /// What a word is; empty for most words. O(length).
  subscript(word: ArraySlice<UInt8>) -> WordKinds {
    let place = slots[slot(of: word)]
    return place < 0 ? [] : kinds[Int(place)]
  }

  /// The slot of a word, or the free one where it belongs.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for code in word { hash = (hash ^ UInt32(code)) &* 16_777_619 }
    var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
    while slots[slot] >= 0, words[Int(slots[slot])][...] != word { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int16](repeating: -1, count: slots.count * 2)
    for (place, word) in words.enumerated() { slots[slot(of: word[...])] = Int16(place) }
  }
}
