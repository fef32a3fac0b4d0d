extension Fold {
  /// A letter written three times or more is written once; from four times on for ل, and for و ف ب ك at the
  /// beginning.
  ///
  /// حلببب is حلب shouted. No Arabic word has a letter three times in a row but where proclitics make it so:
  /// بببا is ب and ببا.
  public static let elongation = Fold(
    "elongation", .segmentation,
    "A letter written three times or more is written once; from four times on for ل, and for و ف ب ك at "
      + "the beginning.",
    reason:
      "حلببب is حلب shouted. No Arabic word has a letter three times in a row but where proclitics make "
      + "it so: بببا is ب and ببا.",
    behaviour: .elongation)
}
