extension Fold {
  /// ہ ھ ە ۀ ۂ are ه, and ۃ is ة.
  ///
  /// Urdu, Kurdish and Persian keyboards. Kurdish ە is a vowel there, but Arabic texts that have it mean ه
  /// or ة.
  public static let hehLookalikes = Fold(
    "heh-lookalikes", .lookalikes,
    "ہ ھ ە ۀ ۂ are ه, and ۃ is ة.",
    reason:
      "Urdu, Kurdish and Persian keyboards. Kurdish ە is a vowel there, but Arabic texts that have "
      + "it mean ه or ة.",
    letters: [
      (Letter.hehGoal, Letter.heh), (Letter.hehDoachashmee, Letter.heh), (Letter.ae, Letter.heh),
      (Letter.hehYeh, Letter.heh), (Letter.hehGoalHamza, Letter.heh),
      (Letter.tehMarbutaGoal, Letter.tehMarbuta),
    ])
}
