/// The fold level at which the surface form equals the name: أ/ا is nearer than a joined compound.
enum Spelling: NameEvidence {
  static let name = "spelling"
  static let summary = "how far the spelling is from the name's"
  static let arabicSummary = "بُعد الكتابة عن كتابة الاسم"
  static let prior = Prior(place: -2.0, organisation: -1.5)

  static func value(of candidate: Candidate, words: Int) -> Float {
    // One wrong letter in a name of three words leaves no doubt which name it is.
    var share: Float = words > 2 ? 0.3 : 1
    // ديرالزور: words that are only joined are met by chance no more than apart.
    if candidate.form.contains(.joined) { share = 0.3 }
    return Float(candidate.level.rawValue) / 4 * share
  }
}
