/// `6 تشرين الأول` is a day and not the village 6 تشرين.
enum CalendarDay: SpanEvidence {
  static let name = "calendar-day"
  static let summary = "the words are a date"
  static let arabicSummary = "الكلمات تاريخ"
  static let prior = Prior(place: -6.0, organisation: -4.0)
  static let cues: SpanCues = .month

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.context.placeHead == 0, span.context.organisationHead == 0,
      hasMonth(span.first, span.last, document.text)
    else { return 0 }
    return isDate(span.first, span.last, document.text) ? 1 : 0
  }

  @inline(__always)
  private static func hasMonth(_ first: Int, _ last: Int, _ text: DocumentText) -> Bool {
    for word in first...last where text.readings[word].roles.contains(.month) { return true }
    return false
  }

  private static func isDate(_ first: Int, _ last: Int, _ text: DocumentText) -> Bool {
    text.isNumber(first) || first > 0 && text.isNumber(first - 1)
      || last + 1 < text.words.count && text.isNumber(last + 1)
  }
}

extension DocumentText {
  /// Whether a word is a number in digits.
  func isNumber(_ word: Int) -> Bool {
    folded.codes[words[word].range].allSatisfy(Letter.isDigit)
  }
}
