/// Folds names into keys: the folded words with one space between them.
struct KeyFolder: Sendable {
  private let normalizer: Normalizer

  init(_ table: FoldTable) { self.init(Normalizer(table: table, profile: .key)) }

  /// Folds by a normalizer of the profile of keys.
  init(_ normalizer: Normalizer) { self.normalizer = normalizer }

  /// The key of a name, or an empty array where the name has a letter outside the alphabet, or no letter at all.
  ///
  /// Signs between the words (`T-4`, `عمان/الأردن`) become a space.
  func key(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    var space = false
    for code in normalizer.fold(name).codes {
      if code == Letter.otherLetter { return [] }
      if Letter.isWord(code) {
        if space, !key.isEmpty { key.append(Letter.space) }
        space = false
        key.append(code)
      } else {
        space = true
      }
    }
    return key
  }
}

/// A key of a name, word by word.
struct KeyWords: Hashable {
  var words: [ArraySlice<UInt8>]

  init(_ words: [ArraySlice<UInt8>]) { self.words = words }

  init(_ key: [UInt8]) { words = key.split(separator: Letter.space) }

  var joined: [UInt8] { Array(words.joined()) }

  var spaced: [UInt8] { Array(words.joined(separator: [Letter.space])) }

  /// The number of letters.
  var letters: Int { words.reduce(0) { $0 + $1.count } }
}
