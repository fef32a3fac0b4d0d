/// Variants of the sources include mistakes and names of neighbours.
enum WeakName: NameEvidence {
  static let name = "weak-name"
  static let summary = "a variant or historical name rather than the preferred one"
  static let arabicSummary = "اسم بديل أو تاريخي لا الاسم المفضل"
  static let prior = Prior(place: -2.5, organisation: 0.0)

  static func value(of candidate: Candidate, words: Int) -> Float {
    switch candidate.nameKind {
    case .preferred, .short, .abbreviation, .descriptive: return 0
    case .variant, .colloquial: return 0.4
    default: return 1
    }
  }
}
