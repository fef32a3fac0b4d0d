extension Fold {
  /// A dot beside a tatweel and another sign between two tatweels, within a word, are left out, and so is a space
  /// after a tatweel.
  ///
  /// القـ.ـصف and مسـ لحون are written to slip past filters: the tatweel says that the word goes on. لـ"قسد" is no
  /// such word, so a quotation mark is kept.
  public static let tatweelGaps = Fold(
    "tatweel-gaps", .segmentation,
    "A dot beside a tatweel and another sign between two tatweels, within a word, are left out, and so is a space "
      + "after a tatweel.",
    reason:
      "القـ.ـصف and مسـ لحون are written to slip past filters: the tatweel says that the word goes on.",
    behaviour: .tatweelGaps)
}
