extension Fold {
  /// * ^ ~ ` between two letters are left out.
  ///
  /// إسرا*ئيل is written to slip past filters; no Arabic spelling has these signs within a word.
  public static let masks = Fold(
    "masks", .segmentation,
    "* ^ ~ ` between two letters are left out.",
    reason:
      "إسرا*ئيل is written to slip past filters; no Arabic spelling has these signs within a word.",
    behaviour: .masks)
}
