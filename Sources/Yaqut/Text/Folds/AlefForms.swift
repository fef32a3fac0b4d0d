extension Fold {
  /// أ إ آ ٱ are ا.
  ///
  /// Writers leave the hamza of an alef out as often as they write it.
  public static let alefForms = Fold(
    "alef-forms", .spelling,
    "أ إ آ ٱ are ا.",
    reason:
      "Writers leave the hamza of an alef out as often as they write it.",
    letters: [
      (Letter.alefMadda, Letter.alef), (Letter.alefHamzaAbove, Letter.alef),
      (Letter.alefHamzaBelow, Letter.alef),
      (Letter.alefWasla, Letter.alef),
    ])
}
