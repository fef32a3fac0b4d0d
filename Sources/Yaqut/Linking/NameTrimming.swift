/// Takes off a chosen name what the guidelines leave outside: a head before a complete name (`قوات` in `قوات وزارة الدفاع`,
/// `فرع` in `فرع الأمن الجنائي`, `موقع` in `موقع ميدل إيست آي`) and an epithet after it (`معبر البوكمال الحدودي`).
struct NameTrimming {
  let document: DocumentView

  static let epithetList = [
    "الحدودي", "الحدودية", "الاستراتيجي", "الاستراتيجية", "الإرهابي", "الإرهابية", "التاريخي", "التاريخية",
    "المحتل", "المحتلة",
    "الأثري", "الأثرية", "المحرر", "المحررة", "المتطرف", "المتطرفة", "المتشدد", "المتشددة",
  ]

  /// The words of a span that are the name.
  func words(of span: NameSpan) -> ClosedRange<Int> {
    var first = span.first
    var last = span.last
    if last > first, document.kinds(ofWord: last).contains(.epithet) { last -= 1 }
    guard document.candidates[span.best].kind == .organisation, last > first else { return first...last }
    let head = document.readings[first].roles
    if head.contains(.branchHead), !head.contains(.organisationHead) {
      if !head.contains(.article), isName(first + 1, last) { first += 1 }
    } else if head.contains(.organisationHead), isOutside(document.readings[first]),
      isComplete(span, first + 1, last)
    {
      first += 1
    }
    return first...last
  }

  /// Whether words are by themselves the name of an organisation: `المخابرات الجوية` after `فرع`, but not `فلسطين` in
  /// `فرع فلسطين`, nor `السوري للعدالة والمساءلة` after `المركز`.
  private func isName(_ first: Int, _ last: Int) -> Bool {
    guard let key = key(first, last) else { return false }
    return document.gazetteer.postings(ofKey: key).contains {
      !$0.form.contains(.demonym) && document.gazetteer.entity($0.entity).kind == .organisation
    }
  }

  /// Whether the words after a head are a complete name of the same body: `ميدل إيست آي` after `موقع`, but neither
  /// `الأنباء السورية` after `وكالة` nor the army after `إذاعة الجيش الإسرائيلي`.
  private func isComplete(_ span: NameSpan, _ first: Int, _ last: Int) -> Bool {
    if let key = key(first, last) {
      let entity = document.candidates[span.best].entity
      return document.gazetteer.postings(ofKey: key).contains { $0.entity == entity }
    }
    // Two common nouns make the head: وكالة أنباء هاوار.
    return last > first && !codes(first, first).hasArticle(rest: 0)
      && document.gazetteer.stopName(for: codes(first, first)) == nil
  }

  private func codes(_ first: Int, _ last: Int) -> ArraySlice<UInt8> {
    document.folded.codes[Int(document.words[first].start)..<Int(document.words[last].end)]
  }

  private func key(_ first: Int, _ last: Int) -> Int? { document.gazetteer.key(for: codes(first, last)) }

  /// Heads of media stand outside a complete name.
  private func isOutside(_ reading: WordReading) -> Bool {
    !reading.inside && reading.organisationTypes == OrganisationTypeSet([.media])
  }
}
