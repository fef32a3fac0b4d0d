/// The key under which ``Lookup`` stores names and searches them with a few letters wrong.
///
/// A ``LooseKey`` after some more that writers of place names vary: the case of أبو and بنو, ء inside a word, and in Latin
/// script the article and doubled letters.
enum LookupKey {
  /// Longer keys are no names that anybody looks up.
  static let longest = 60
  /// Set on the number of a name whose key leaves a word out.
  static let partial: UInt32 = 1 << 24

  private static let kunya: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [
    ArabicCode.word("ابي"): ArabicCode.word("ابو"), ArabicCode.word("ابا"): ArabicCode.word("ابو"),
    ArabicCode.word("بني"): ArabicCode.word("بنو"),
  ]

  /// The key of folded words; O(n).
  static func make(_ key: [UInt8]) -> [UInt8] {
    var words = key.split(separator: Letter.space)
    guard let first = words.first?.first else { return [] }
    guard Letter.isArabic(first) else { return latin(words) }
    for index in words.indices.dropLast() {
      if let word = kunya[words[index]] { words[index] = word }
    }
    let loose = LooseKey.make(words.joined(separator: [Letter.space]))
    return loose.filter { $0 != Letter.hamza }
  }

  /// `Deir ez-Zor`, `Dayr az Zawr` -> words joined without articles and doubled letters.
  private static func latin(_ words: [ArraySlice<UInt8>]) -> [UInt8] {
    let kept = words.count > 1 ? words.filter { !isArticle($0) } : words
    var result: [UInt8] = []
    for code in (kept.isEmpty ? words : kept).joined() where code != result.last { result.append(code) }
    return result
  }

  /// `al`, `el`, `ar`, `ash` …: a, e or u and a consonant, or `sh`, `th`.
  private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count == 2 || word.count == 3, let first = word.first, let last = word.last else {
      return false
    }
    let vowels = [0, 4, 8, 14, 20].map { Letter.latinA + $0 }
    guard [vowels[0], vowels[1], vowels[4]].contains(first), !vowels.contains(last) else { return false }
    return word.count == 2 || last == Letter.latinA + 7
  }
}
