/// A head word that announces something else: `محافظة درعا` is not the city.
enum HeadConflict: Evidence {
  static let name = "head-conflict"
  static let summary = "the head word before the name announces another type"
  static let arabicSummary = "الكلمة التي قبل الاسم تدل على نوع آخر"
  static let prior = Prior(place: -0.5, organisation: -1.5)
  static let cues: SpanCues = .head

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    let context = span.context
    switch candidate.kind {
    case .place:
      if context.placeHead > 0 {
        if context.placetypes.isGenericArea { return 0 }
        return context.placetypes.isDisjoint(with: candidate.relatives) ? context.placeHead : 0
      }
      // The rest of a body's name: لواء حلب, شبكة درعا
      return context.organisationHead > 0 && !context.branch ? context.organisationHead : 0
    case .organisation:
      if context.placeHead > 0 { return context.placeHead }
      guard context.organisationHead > 0 else { return 0 }
      return context.organisationTypes.isDisjoint(with: candidate.organisationRelatives)
        ? context.organisationHead * 0.3 : 0
    }
  }
}
