extension Fold {
  /// A dot beside a tatweel and another sign between two tatweels, within a word, are left out, and so is a space
  /// after a tatweel and a quotation mark or bracket between proclitics with a tatweel and their word.
  ///
  /// القـ.ـصف and مسـ لحون are written to slip past filters: the tatweel says that the word goes on. In لـ"قسد" it
  /// says so too.
  public static let tatweelGaps = Fold(
    "tatweel-gaps", .segmentation,
    "A dot beside a tatweel and another sign between two tatweels, within a word, are left out, and so is a space "
      + "after a tatweel and a quotation mark or bracket between proclitics with a tatweel and their word.",
    reason:
      "القـ.ـصف and مسـ لحون are written to slip past filters: the tatweel says that the word goes on. In لـ\"قسد\" "
      + "it says so too.",
    behaviour: .tatweelGaps)
}
