/// `ريف X`: a governorate, or a town with its villages.
enum RuralCue: Evidence {
  static let name = "rural-cue"
  static let summary = "ريف before the name: a governorate with its countryside"
  static let arabicSummary = "سبقت الاسمَ كلمةُ ريف"
  static let prior = Prior(place: 4.5, organisation: 0.0)
  static let cues: SpanCues = .rural

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, span.context.rural > 0 else { return 0 }
    switch candidate.placetype {
    case .governorate: return span.context.rural
    case .district: return span.context.rural * 0.3
    case .city, .town:
      // ريف حمص is the governorate's; a town that gives no governorate its name has its own ريف.
      let hasUnit = document.candidates[span.candidates].contains { $0.placetype == .governorate }
      return hasUnit ? 0 : span.context.rural * 0.6
    case .village: return span.context.rural * 0.1
    default: return -span.context.rural * 0.5
    }
  }
}
