extension Fold {
  /// A letter and a hamza or madda mark after it are the letter that has it, as NFC has it.
  ///
  /// Unicode canonical equivalence: the same text whichever way it was stored.
  public static let composition = Fold(
    "composition", .exact,
    "A letter and a hamza or madda mark after it are the letter that has it, as NFC has it.",
    reason:
      "Unicode canonical equivalence: the same text whichever way it was stored.")
}
