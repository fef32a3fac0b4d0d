/// The gazetteer's importance score, 0…1.
enum Importance: NameEvidence {
  static let name = "importance"
  static let summary = "how well known the place or organisation is"
  static let arabicSummary = "شهرة المكان أو الجهة"
  static let prior = Prior(place: 6.0, organisation: 1.0)

  static func value(of candidate: Candidate, words: Int) -> Float {
    candidate.importance
  }
}
