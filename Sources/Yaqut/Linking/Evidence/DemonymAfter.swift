/// `حزب الله اللبناني`, `الجيش الوطني الليبي`.
enum DemonymAfter: Evidence {
  static let name = "demonym-after"
  static let summary = "an adjective after the name says whose it is"
  static let arabicSummary = "صفة بعد الاسم تنسبه إلى بلده"
  static let prior = Prior(place: 0.0, organisation: 2.5)
  static let cues: SpanCues = .demonymAfter

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .organisation, candidate.country != 0 else { return 0 }
    let countries = document.demonymCountries(after: span)
    guard !countries.isEmpty else { return 0 }
    if countries.contains(candidate.country) { return 1 }
    // وزارة السياحة التونسية is not Syria's, whether or not the gazetteer has Tunisia's.
    if candidate.isOfEveryState { return -2 }
    // An adjective tells namesakes apart; of a body that has none it is a remark (الأكراد السوريون).
    let isDecisive = document.candidates[span.candidates].contains { countries.contains($0.country) }
    return isDecisive ? -1 : 0
  }
}
