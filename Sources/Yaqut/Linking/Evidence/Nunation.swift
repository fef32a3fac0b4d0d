/// `دومًا` is an adverb and `شهباً` a noun: no name of a place takes the ending ـًا, which folding hides.
enum Nunation: SpanEvidence {
  static let name = "nunation"
  static let summary = "the word is written with the ending ـًا of an indefinite noun"
  static let arabicSummary = "كُتبت الكلمة بتنوين النصب"
  static let prior = Prior(place: -6.0, organisation: -3.0)

  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard kind == .place, span.first == span.last,
      document.folded.codes[span.end - 1] == Letter.alef
    else { return 0 }
    let range = document.folded.sourceRange(span.start..<span.end)
    let bytes = document.folded.source.bytes
    // ً is D9 8B, before or after the alef.
    for index in range.dropLast() where bytes[index] == 0xD9 && bytes[index + 1] == 0x8B { return 1 }
    return 0
  }
}
