/// `لـ"قسد"`, `“الحل نت”`.
enum Quoted: SpanEvidence {
  static let name = "quoted"
  static let summary = "in quotation marks, as names of organisations often are"
  static let arabicSummary = "بين علامتي تنصيص"
  static let prior = Prior(place: -1.0, organisation: 2.0)

  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.quoted else { return 0 }
    return kind == .organisation ? 1 : -0.5
  }
}
