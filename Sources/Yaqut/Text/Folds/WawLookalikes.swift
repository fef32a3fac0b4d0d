extension Fold {
  /// ۆ ۇ ۈ ۉ ۋ ۅ ۏ are و.
  ///
  /// Kurdish and other vowels written on و: کۆبانی is كوباني.
  public static let wawLookalikes = Fold(
    "waw-lookalikes", .lookalikes,
    "ۆ ۇ ۈ ۉ ۋ ۅ ۏ are و.",
    reason:
      "Kurdish and other vowels written on و: کۆبانی is كوباني.",
    letters: [
      (Letter.oe, Letter.waw), (Letter.u, Letter.waw), (FoldClass.lookalike(of: Letter.waw), Letter.waw),
    ])
}
