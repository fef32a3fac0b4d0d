extension Fold {
  /// A sign beside a tatweel between two letters, and a space after a tatweel within a word, are left out.
  ///
  /// القـ.ـصف and مسـ لحون are written to slip past filters: the tatweel says that the word goes on.
  public static let tatweelGaps = Fold(
    "tatweel-gaps", .segmentation,
    "A sign beside a tatweel between two letters, and a space after a tatweel within a word, are left out.",
    reason:
      "القـ.ـصف and مسـ لحون are written to slip past filters: the tatweel says that the word goes on.",
    behaviour: .tatweelGaps)
}
