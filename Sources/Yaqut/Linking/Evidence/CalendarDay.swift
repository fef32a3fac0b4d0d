/// `6 تشرين الأول` is a day and not the village 6 تشرين.
enum CalendarDay: SpanEvidence {
  static let name = "calendar-day"
  static let summary = "the words are a date"
  static let arabicSummary = "الكلمات تاريخ"
  static let prior = Prior(place: -6.0, organisation: -4.0)

  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.placeHead == 0, span.context.organisationHead == 0,
      (span.first...span.last).contains(where: { document.readings[$0].roles.contains(.month) })
    else { return 0 }
    let hasDay = document.isNumber(span.first) || span.first > 0 && document.isNumber(span.first - 1)
    let hasYear = span.last + 1 < document.words.count && document.isNumber(span.last + 1)
    return hasDay || hasYear ? 1 : 0
  }
}

extension DocumentView {
  /// Whether a word is a number in digits.
  func isNumber(_ word: Int) -> Bool {
    folded.codes[words[word].range].allSatisfy(Letter.isDigit)
  }
}
