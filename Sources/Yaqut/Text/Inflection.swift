/// The forms that a name takes by its place in the sentence.
///
/// `أبو كمال` is `أبي كمال` after a preposition, `القريتان` is `القريتين`, `الحوثيون` is `الحوثيين`. Forms are made by rule
/// of whole words; a form that no text has does no harm.
public enum Inflection {
  /// The other forms of a name folded by ``FoldProfile/key``, without the name itself.
  ///
  /// All words are put in the same case, since a noun and its adjective agree.
  /// - Complexity: O(n).
  public static func forms(of codes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for grammaticalCase in 0..<3 {
      let form = inflected(codes, grammaticalCase)
      if form != codes, !result.contains(form) { result.append(form) }
    }
    return result
  }

  /// Nouns of five: nominative, genitive, accusative.
  private static let nounsOfFive: [[[UInt8]]] = [
    [
      [Letter.alef, Letter.beh, Letter.waw], [Letter.alef, Letter.beh, Letter.yeh],
      [Letter.alef, Letter.beh, Letter.alef],
    ],
    [
      [Letter.beh, Letter.noon, Letter.waw], [Letter.beh, Letter.noon, Letter.yeh],
      [Letter.beh, Letter.noon, Letter.yeh],
    ],
    [[Letter.thal, Letter.waw], [Letter.thal, Letter.yeh], [Letter.thal, Letter.yeh]],
  ]

  private static func inflected(_ codes: [UInt8], _ grammaticalCase: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(codes.count)
    var start = 0
    while start < codes.count {
      var end = start
      while end < codes.count, Letter.isWord(codes[end]) { end += 1 }
      let word = codes[start..<end]
      let isFollowed = end + 1 < codes.count && Letter.isSpace(codes[end])
      result +=
        isFollowed
        ? nounOfFive(word, grammaticalCase) ?? plural(word, grammaticalCase) : plural(word, grammaticalCase)
      if end < codes.count { result.append(codes[end]) }
      start = end + 1
    }
    return result
  }

  private static func nounOfFive(_ word: ArraySlice<UInt8>, _ grammaticalCase: Int) -> [UInt8]? {
    for forms in nounsOfFive where forms.contains(where: { $0.elementsEqual(word) }) {
      return forms[grammaticalCase]
    }
    return nil
  }

  /// A feminine dual (تان, تين), the plural of a nisba (يون, يين) and of a participle with the article (المسلمون,
  /// المسلمين); any other word is left, for `لبنان` and `القلمون` are no dual and no plural.
  private static func plural(_ word: ArraySlice<UInt8>, _ grammaticalCase: Int) -> [UInt8] {
    let word = Array(word)
    let hasArticle = word.hasArticle(rest: 0)
    let stem = word.count - (hasArticle ? 2 : 0) - 2
    guard stem >= 3, word[word.count - 1] == Letter.noon else { return word }
    let (before, vowel) = (word[word.count - 3], word[word.count - 2])
    let isNominative = grammaticalCase == 0
    let isDual = before == Letter.teh && stem >= 4 && (vowel == Letter.alef || vowel == Letter.yeh)
    let isPlural =
      (vowel == Letter.waw || vowel == Letter.yeh)
      && (before == Letter.yeh || (hasArticle && word[2] == Letter.meem && stem >= 4))
    guard isDual || isPlural else { return word }
    var form = word
    form[form.count - 2] = isNominative ? (isDual ? Letter.alef : Letter.waw) : Letter.yeh
    return form
  }
}
