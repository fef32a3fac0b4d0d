extension Fold {
  /// A letter written three times or more is written once; from four times on for ل ي و, and for ف ب ك at the
  /// beginning.
  ///
  /// حلببب is حلب shouted. Three of a kind are a word's own where proclitics make them so, as بببا of ب and ببا,
  /// or folded hamza, as in نهائيين and موؤودة.
  public static let elongation = Fold(
    "elongation", .segmentation,
    "A letter written three times or more is written once; from four times on for ل ي و, and for ف ب ك at "
      + "the beginning.",
    reason:
      "حلببب is حلب shouted. Three of a kind are a word's own where proclitics make them so, as بببا of ب and "
      + "ببا, or folded hamza, as in نهائيين and موؤودة.",
    behaviour: .elongation)
}
