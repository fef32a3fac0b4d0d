/// A head word that announces something else: `محافظة درعا` is not the city.
enum HeadConflict: Evidence {
  static let name = "head-conflict"
  static let summary = "the head word before the name announces another type"
  static let arabicSummary = "الكلمة التي قبل الاسم تدل على نوع آخر"

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    let context = span.context
    switch candidate.kind {
    case .place:
      if context.placeHead > 0, let type = candidate.placetype {
        if context.placetypes.isGenericArea { return 0 }
        return PlacetypeSet.sameClass(context.placetypes, type) ? 0 : context.placeHead
      }
      // The rest of a body's name: لواء حلب, شبكة درعا
      return context.organisationHead > 0 && !context.branch ? context.organisationHead : 0
    case .organisation:
      if context.placeHead > 0 { return context.placeHead }
      guard context.organisationHead > 0, let type = candidate.organisationType else { return 0 }
      return context.organisationTypes.sharesClass(with: type) ? 0 : context.organisationHead * 0.3
    }
  }
}
