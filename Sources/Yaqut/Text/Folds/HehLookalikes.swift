extension Fold {
  /// ہ ھ ە ۀ ۂ ۃ, and ة within a word, are ه.
  ///
  /// Urdu, Kurdish and Persian keyboards. Kurdish ە is a vowel there, but Arabic texts that have it mean ه or ة.
  /// Within a word ة is the end of one that lost its space, or stands for ە: سةرجاوهكي.
  public static let hehLookalikes = Fold(
    "heh-lookalikes", .lookalikes,
    "ہ ھ ە ۀ ۂ ۃ, and ة within a word, are ه.",
    reason:
      "Urdu, Kurdish and Persian keyboards; Arabic texts that have ە mean ه or ة. Within a word ة is the "
      + "end of one that lost its space, or stands for Kurdish ە.",
    letters: [
      (Letter.hehGoal, Letter.heh), (Letter.hehDoachashmee, Letter.heh), (Letter.ae, Letter.heh),
      (Letter.hehYeh, Letter.heh), (Letter.hehGoalHamza, Letter.heh), (Letter.tehMarbutaGoal, Letter.heh),
      (Letter.tehMarbuta, Letter.heh),
    ])
}
