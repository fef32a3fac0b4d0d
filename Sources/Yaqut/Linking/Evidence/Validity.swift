/// The document's date, or the latest year that it names, against the dates of the record.
enum Validity: Evidence {
  static let name = "validity"
  static let summary = "it did not exist at the document's date"
  static let arabicSummary = "لم يكن موجوداً في تاريخ النص"
  static let prior = Prior(place: 1.0, organisation: 1.0)
  static let cues: SpanCues = .dated

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.isDated, !document.time.isEmpty else { return 0 }
    if document.gazetteer.entity(candidate.entity).existed(on: document.time) { return 0 }
    // The latest year of a text may be one that it looks back on; its date is when it was written.
    return document.date.isEmpty ? -1 : -3
  }
}

extension Entity {
  /// Whether the entity existed on a day (`YYYY-MM-DD`), as far as its EDTF dates say; unknown ends are open.
  package func existed(on day: String) -> Bool {
    if let start = from.edtfDigits, day < String(start.prefix(day.utf8.count)) { return false }
    if let end = to.edtfDigits, String(day.prefix(end.utf8.count)) > end { return false }
    return true
  }
}

extension String {
  /// The date without EDTF's marks of doubt; nil for open, unknown and unspecified dates.
  var edtfDigits: String? {
    let plain = filter { $0.isNumber || $0 == "-" }
    return plain.isEmpty || contains("X") || contains("/") || contains("..") ? nil : plain
  }
}
