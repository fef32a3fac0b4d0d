extension Fold {
  /// ى at the end of a word is ي.
  ///
  /// Egyptian writing leaves the dots of final ي out. Never ا: that would make الصفى of الصفا.
  public static let finalAlefMaksura = Fold(
    "final-alef-maksura", .spelling,
    "ى at the end of a word is ي.",
    reason:
      "Egyptian writing leaves the dots of final ي out. Never ا: that would make الصفى of الصفا.",
    finals: [(Letter.alefMaksura, Letter.yeh)])
}
