extension Fold {
  /// ک and ڪ are ك. گ is a letter of its own and kept.
  ///
  /// Persian and Urdu keyboards; swash forms.
  public static let kafLookalikes = Fold(
    "kaf-lookalikes", .lookalikes,
    "ک and ڪ are ك. گ is a letter of its own and kept.",
    reason:
      "Persian and Urdu keyboards; swash forms.",
    letters: [(Letter.keheh, Letter.kaf), (Letter.swashKaf, Letter.kaf)])
}
