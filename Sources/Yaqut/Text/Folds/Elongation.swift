extension Fold {
  /// A letter written three times or more is written once; ل from four times on.
  ///
  /// حلببب is حلب shouted. No Arabic word has a letter three times in a row but ل, which two proclitics can
  /// put before ل.
  public static let elongation = Fold(
    "elongation", .segmentation,
    "A letter written three times or more is written once; ل from four times on.",
    reason:
      "حلببب is حلب shouted. No Arabic word has a letter three times in a row but ل, which two "
      + "proclitics can put before ل.",
    behaviour: .elongation)
}
