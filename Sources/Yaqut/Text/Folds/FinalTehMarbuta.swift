extension Fold {
  /// ة at the end of a word is ه.
  ///
  /// The two dots are often left out. Within a word ة is kept: it can only be the end of a word that lost
  /// its space.
  public static let finalTehMarbuta = Fold(
    "final-teh-marbuta", .spelling,
    "ة at the end of a word is ه.",
    reason:
      "The two dots are often left out. Within a word ة is kept: it can only be the end of a word "
      + "that lost its space.",
    finals: [(Letter.tehMarbuta, Letter.heh)])
}
