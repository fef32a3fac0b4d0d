/// The key under which spellings of a village's name meet that differ in what writers vary most: the article, the
/// spaces of a compound, and the vowel at the end.
///
/// `كفر عويد` and `كفرعويد`, `بزاعا` and `بزاعة`, `معر دبسة` and `معردبسي`, `خان الشيخ` and `خان شيخ` each share a key.
/// Equal keys make two names candidates for each other and no more: names that differ in nothing else share one too.
public enum LooseKey {
  /// The loose key of a name or of some words, from codes folded by ``FoldProfile/key``.
  ///
  /// The words are joined, each but the last without a final ا ه ي where three letters are left; ال is left out at the
  /// beginning and inside (so that it makes no difference whether the text is joined); a final ا ه ي is ه.
  /// - Complexity: O(n).
  public static func make(_ codes: some Sequence<UInt8>) -> [UInt8] {
    var joined: [UInt8] = []
    var wordLength = 0
    for code in codes {
      if Letter.isWord(code) {
        joined.append(code == Letter.tehMarbuta ? Letter.heh : code)
        wordLength += 1
      } else {
        if wordLength >= 4, let last = joined.last, isVowel(last) { joined.removeLast() }
        wordLength = 0
      }
    }
    var result: [UInt8] = []
    result.reserveCapacity(joined.count)
    var index = 0
    while index < joined.count {
      let isArticle =
        joined[index] == Letter.alef && index + 1 < joined.count && joined[index + 1] == Letter.lam
        && joined.count - index >= 5 && (index == 0 || result.count >= 2)
      if isArticle {
        index += 2
      } else {
        result.append(joined[index])
        index += 1
      }
    }
    if result.count >= 4, isVowel(result[result.count - 1]) { result[result.count - 1] = Letter.heh }
    return result
  }

  private static func isVowel(_ code: UInt8) -> Bool {
    code == Letter.alef || code == Letter.heh || code == Letter.yeh
  }
}
