/// The key is not the name as the gazetteer writes it.
enum DerivedForm: NameEvidence {
  static let name = "derived-form"
  static let summary = "the key was made from the name: article added or dropped, head dropped"
  static let arabicSummary = "صيغة مشتقة من الاسم"
  static let prior = Prior(place: -5.0, organisation: -1.0)

  static func value(of candidate: Candidate, words: Int) -> Float {
    var value: Float = 0
    if !candidate.form.isDisjoint(with: [.articleAdded, .articleDropped]) { value += 1 }
    if candidate.form.contains(.headDropped) { value += 0.5 }
    if candidate.form.contains(.inflected) { value += 0.2 }
    return value
  }
}
