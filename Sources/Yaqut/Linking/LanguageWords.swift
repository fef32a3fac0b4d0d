/// Tells words of the language from names that the gazetteer may lack.
///
/// Behind a head stands a name (`قرية المحسنلي`), but an adjective (`منطقة سكنية`), a noun (`مخيمات اللاجئين`) or a purpose
/// (`مركز للتوظيف`) as well, which is no unknown place. The words are the gazetteer's stop names, counted in news, and their
/// forms with and without the article, a proclitic and a pronoun.
struct LanguageWords {
  let gazetteer: Gazetteer

  /// How often a word stands in a million words of news from which it is no name, and from which a word is one of its forms.
  private static let usual = 3.0
  private static let frequent = 10.0
  /// From here on a common word is no name of anything, and a word is no person's name: `على` is also علي.
  private static let everywhere = 300.0
  private static let everyText = 1_000.0

  /// Whether a folded word is one of the language; O(length).
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    isWord(word, Self.usual) || isIndefinite(word) || isGoverned(word) || hasPronoun(word)
  }

  /// Whether a name is one, or the word that it is without its first letters: `اردة` in `باردة`.
  func contains(_ name: ArraySlice<UInt8>, in word: ArraySlice<UInt8>) -> Bool {
    contains(name) || name != word && contains(word)
  }

  /// Whether a folded word is too frequent for a name of anything: `المدينة`, but not `السلام`.
  func isEverywhere(_ word: ArraySlice<UInt8>) -> Bool { isWord(word, Self.everywhere) }

  private func isWord(_ word: ArraySlice<UInt8>, _ least: Double) -> Bool {
    guard word.count > 2, let stop = gazetteer.stopName(for: word) else { return false }
    switch stop.reason {
    case .commonWord, .adjective: return (stop.perMillion ?? Self.frequent) >= least
    case .givenName, .familyName: return (stop.perMillion ?? 0) >= Self.everyText
    }
  }

  /// `عربية`, which is counted as `العربية`.
  private func isIndefinite(_ word: ArraySlice<UInt8>) -> Bool {
    !word.hasArticle() && isWord(word.withArticle, Self.usual)
  }

  /// `للتوظيف`, `لمحاكاة`
  private func isGoverned(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    let rest = word.dropFirst()
    switch first {
    case Letter.lam where rest.first == Letter.lam: return rest.count > 2
    case Letter.lam, Letter.beh, Letter.kaf, Letter.feh, Letter.waw: return isWord(rest, Self.frequent)
    default: return false
    }
  }

  /// Whether a folded word is one of the language with a pronoun: `بياناتنا`, `مطابقتها`, `بابهما`.
  func hasPronoun(_ word: ArraySlice<UInt8>) -> Bool {
    for pronoun in Self.pronouns where word.count > pronoun.count {
      let stem = word.dropLast(pronoun.count)
      guard word[stem.endIndex...].elementsEqual(pronoun) else { continue }
      if isWord(stem, Self.usual) { return true }
      // ة is ت before a pronoun, and ه in folded text.
      if stem.last == Letter.teh, isWord(stem.dropLast() + [Letter.heh], Self.usual) { return true }
    }
    return false
  }

  /// Not `ـه`, with which a fold writes ة too.
  private static let pronouns: [[UInt8]] = [
    [Letter.heh, Letter.alef], [Letter.heh, Letter.meem], [Letter.heh, Letter.noon],
    [Letter.noon, Letter.alef], [Letter.kaf, Letter.meem], [Letter.heh, Letter.meem, Letter.alef],
  ]
}
