/// `دومًا` is an adverb and `شهباً` a noun: no name of a place takes the ending ـًا, which folding hides.
enum Nunation: SpanEvidence {
  static let name = "nunation"
  static let summary = "the word is written with the ending ـًا of an indefinite noun"
  static let arabicSummary = "كُتبت الكلمة بتنوين النصب"
  static let prior = Prior(place: -6.0, organisation: -3.0)
  static let cues: SpanCues = .alef

  @inline(__always)
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float {
    guard kind == .place, span.first == span.last,
      document.folded.codes[span.end - 1] == Letter.alef
    else { return 0 }
    return isWritten(in: document.folded, span.start..<span.end) ? 1 : 0
  }

  private static func isWritten(in text: FoldedText, _ codes: Range<Int>) -> Bool {
    let bytes = text.source.bytes
    // ً is D9 8B, before or after the alef.
    for index in text.sourceRange(codes).dropLast() where bytes[index] == 0xD9 && bytes[index + 1] == 0x8B {
      return true
    }
    return false
  }
}
