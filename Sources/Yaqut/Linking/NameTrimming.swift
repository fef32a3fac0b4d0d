/// Takes off a chosen name what the guidelines leave outside: a head before a complete name (`قوات` in `قوات وزارة الدفاع`,
/// `فرع` in `فرع الأمن الجنائي`, `موقع` in `موقع ميدل إيست آي`) and an epithet after it (`معبر البوكمال الحدودي`).
enum NameTrimming {
  static let epithetList = [
    "الحدودي", "الحدودية", "الاستراتيجي", "الاستراتيجية", "الإرهابي", "الإرهابية", "التاريخي", "التاريخية",
    "المحتل", "المحتلة",
    "الأثري", "الأثرية", "المحرر", "المحررة", "المتطرف", "المتطرفة", "المتشدد", "المتشددة",
  ]

  /// The words of a span that are the name.
  static func words(of span: NameSpan, in document: DocumentView) -> ClosedRange<Int> {
    var first = span.first
    var last = span.last
    guard last > first else { return first...last }
    if document.kinds(ofWord: last).contains(.epithet) { last -= 1 }
    guard document.candidates[span.best].kind == .organisation, last > first else { return first...last }
    let head = document.readings[first].roles
    if head.contains(.branchHead), !head.contains(.organisationHead) {
      if !head.contains(.article), isName(first + 1, last, document) { first += 1 }
    } else if head.contains(.organisationHead), isOutside(document.readings[first]),
      isComplete(span, first + 1, last, document)
    {
      first += 1
    }
    return first...last
  }

  /// Whether words are by themselves the name of an organisation: `المخابرات الجوية` after `فرع`, but not `فلسطين` in
  /// `فرع فلسطين`, nor `السوري للعدالة والمساءلة` after `المركز`.
  private static func isName(_ first: Int, _ last: Int, _ document: DocumentView) -> Bool {
    guard let key = key(first, last, document) else { return false }
    return document.gazetteer.postings(ofKey: key).contains {
      !$0.form.contains(.demonym) && document.gazetteer.kind(of: $0.entity) == .organisation
    }
  }

  /// Whether the words after a head are a complete name of the same body: `ميدل إيست آي` after `موقع`, but neither
  /// `الأنباء السورية` after `وكالة` nor the army after `إذاعة الجيش الإسرائيلي`.
  private static func isComplete(
    _ span: NameSpan, _ first: Int, _ last: Int, _ document: DocumentView
  ) -> Bool {
    if let key = key(first, last, document) {
      let entity = document.candidates[span.best].entity
      return document.gazetteer.postings(ofKey: key).contains { $0.entity == entity }
    }
    // Two common nouns make the head: وكالة أنباء هاوار.
    return last > first && !codes(first, first, document).hasArticle(rest: 0)
      && document.gazetteer.stopName(for: codes(first, first, document)) == nil
  }

  private static func codes(_ first: Int, _ last: Int, _ document: DocumentView) -> ArraySlice<UInt8> {
    document.folded.codes[Int(document.words[first].start)..<Int(document.words[last].end)]
  }

  private static func key(_ first: Int, _ last: Int, _ document: DocumentView) -> Int? {
    document.gazetteer.key(for: codes(first, last, document))
  }

  /// Heads of media stand outside a complete name.
  private static func isOutside(_ reading: WordReading) -> Bool {
    !reading.inside && reading.organisationTypes == media
  }

  private static let media = OrganisationTypeSet([.media])
}
