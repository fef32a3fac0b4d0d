extension Fold {
  /// Vowel signs, Quranic marks and the accents of other scripts are left out.
  ///
  /// Unicode Mn and Me, with the small waw and yeh (U+06E5, U+06E6), which are letters to Unicode and marks
  /// to readers.
  public static let marks = Fold(
    "marks", .marks,
    "Vowel signs, Quranic marks and the accents of other scripts are left out.",
    reason:
      "Unicode Mn and Me, with the small waw and yeh (U+06E5, U+06E6), which are letters to Unicode "
      + "and marks to readers.",
    behaviour: .dropMarks)
}
