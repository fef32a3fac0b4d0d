/// A head word before the name: `مدينة درعا`, `قرى الزيارة وقسطون`, `تنظيم "داعش"`.
enum HeadCue: Evidence {
  static let name = "head-cue"
  static let summary = "a head word before the name announces this type"
  static let arabicSummary = "قبل الاسم كلمة تدل على هذا النوع"
  static let prior = Prior(place: 6.0, organisation: 4.0)
  static let cues: SpanCues = .head

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    let context = span.context
    switch candidate.kind {
    case .place:
      guard context.placeHead > 0 else { return 0 }
      // منطقة is said of any place, and of a district only sometimes.
      if context.placetypes.isGenericArea {
        return candidate.types.isSubset(of: .settlements) ? 0.6 : 0.5
      }
      if !context.placetypes.isDisjoint(with: candidate.types) { return context.placeHead }
      return context.placetypes.isDisjoint(with: candidate.relatives) ? 0 : context.placeHead * 0.7
    case .organisation:
      if context.branch { return 0.8 }
      guard context.organisationHead > 0 else { return 0 }
      return context.organisationTypes.isDisjoint(with: candidate.organisationRelatives)
        ? 0 : context.organisationHead
    }
  }
}
