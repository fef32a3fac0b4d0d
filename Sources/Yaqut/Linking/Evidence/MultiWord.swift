/// A name of several words is seldom anything else.
enum MultiWord: NameEvidence {
  static let name = "several-words"
  static let summary = "a name of several words is seldom met by chance"
  static let arabicSummary = "اسم من عدة كلمات"
  static let prior = Prior(place: 1.5, organisation: 2.0)

  static func value(of candidate: Candidate, words: Int) -> Float {
    candidate.form.contains(.joined)
      ? 0.7 : words > 1 ? (words > 2 ? 1 : 0.7) : 0
  }
}
