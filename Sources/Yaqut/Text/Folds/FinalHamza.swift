extension Fold {
  /// ء at the end of a word, after a letter, is left out.
  ///
  /// صنعا for صنعاء is the spoken form and a usual spelling.
  public static let finalHamza = Fold(
    "final-hamza", .hamza,
    "ء at the end of a word, after a letter, is left out.",
    reason:
      "صنعا for صنعاء is the spoken form and a usual spelling.",
    behaviour: .finalHamza)
}
