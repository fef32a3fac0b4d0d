/// The forms of a demonym, by rule from its masculine singular: سوري -> سورية، سوريون، سوريين، سوريات، السوري …
///
/// The accusative سورياً is left out: without its mark it is the country's own name.
/// A demonym that is no adjective of relation (أكراد، روس) has only the article put before it.
enum Demonyms {
  private static let endings: [ArraySlice<UInt8>] = ["ه", "ون", "ين", "ات", "ان"].map { ArabicCode.word($0) }

  /// The forms of a demonym of one word; of a longer one only that with articles.
  static func forms(of name: KeyWords) -> [NameKeys.Key] {
    guard name.words.count == 1 else {
      let words = name.words.map { $0.hasArticle() ? $0 : $0.withArticle }
      return [NameKeys.Key(codes: KeyWords(words).spaced, form: [.demonym, .articleAdded])]
    }
    let base = name.words[0].hasArticle(rest: 3) ? name.words[0].dropFirst(2) : name.words[0]
    var words = [base]
    if base.last == Letter.yeh, base.count > 2 { words += endings.map { base + $0 } }
    return words.flatMap { word in
      [
        NameKeys.Key(codes: Array(word), form: .demonym),
        NameKeys.Key(codes: Array(word.withArticle), form: [.demonym, .articleAdded]),
      ]
    }
  }
}
