extension Fold {
  /// ی ے ێ ې ۍ ۓ, and ى within a word, are ي.
  ///
  /// Persian, Urdu, Kurdish and Pashto keyboards; the shapes are the same within a word.
  public static let yehLookalikes = Fold(
    "yeh-lookalikes", .lookalikes,
    "ی ے ێ ې ۍ ۓ, and ى within a word, are ي.",
    reason:
      "Persian, Urdu, Kurdish and Pashto keyboards; the shapes are the same within a word.",
    letters: [
      (Letter.farsiYeh, Letter.yeh), (Letter.yehBarree, Letter.yeh), (Letter.yehSmallV, Letter.yeh),
      (Letter.yehBarreeHamza, Letter.yeh), (Letter.alefMaksura, Letter.yeh),
      (FoldClass.lookalike(of: Letter.yeh), Letter.yeh),
    ])
}
