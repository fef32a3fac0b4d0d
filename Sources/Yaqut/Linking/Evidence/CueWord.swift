/// The word is itself a cue: `مدينة`, `نهر`, `شمال`, `أطراف` name something of their own far more often than a village.
enum CueWord: Evidence {
  static let name = "cue-word"
  static let summary = "the word is itself a head, a direction or another cue"
  static let arabicSummary = "الكلمة نفسها من كلمات الدلالة كالجهات وأنواع الأماكن"

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.wordCount == 1 else { return 0 }
    let roles = document.readings[span.first].roles
    return roles.isDisjoint(with: .endsPerson.union([.personTitle, .kunya])) ? 0 : 1
  }
}
