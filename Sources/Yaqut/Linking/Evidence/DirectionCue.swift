/// `شمالي درعا`, `شرق الفرات`: a place follows.
enum DirectionCue: Evidence {
  static let name = "direction-cue"
  static let summary = "a direction word before the name"
  static let arabicSummary = "سبقت الاسمَ كلمةُ جهة"
  static let prior = Prior(place: 2.5, organisation: 0.0)
  static let cues: SpanCues = .direction

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, span.context.direction else { return 0 }
    switch candidate.placetype {
    case .neighbourhood, .mosque, .hospital, .square, .university, .facility: return 0.3
    default: return 1
    }
  }
}
