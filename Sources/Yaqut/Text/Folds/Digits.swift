extension Fold {
  /// Digits of every script are ASCII digits.
  ///
  /// Unicode Nd and its numeric value.
  public static let digits = Fold(
    "digits", .spelling,
    "Digits of every script are ASCII digits.",
    reason:
      "Unicode Nd and its numeric value.",
    letters: (UInt8(0)...9).map { (FoldClass.digitZero + $0, Letter.zero + $0) })
}
