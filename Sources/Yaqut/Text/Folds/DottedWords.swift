extension Fold {
  /// Three single letters or more with the same sign or a space between each two are one word.
  ///
  /// ا.ل.ق.ص.ف and د ا ع ش are written to slip past filters.
  public static let dottedWords = Fold(
    "dotted-words", .segmentation,
    "Three single letters or more with the same sign or a space between each two are one word.",
    reason:
      "ا.ل.ق.ص.ف and د ا ع ش are written to slip past filters.",
    behaviour: .dottedWords)
}
