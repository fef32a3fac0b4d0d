extension Fold {
  /// A single * ^ ~ or ` between two letters is left out.
  ///
  /// إسرا*ئيل is written to slip past filters; no Arabic spelling has these signs within a word. Two together part
  /// words.
  public static let masks = Fold(
    "masks", .segmentation,
    "A single * ^ ~ or ` between two letters is left out.",
    reason:
      "إسرا*ئيل is written to slip past filters; no Arabic spelling has these signs within a word. Two together "
      + "part words.",
    behaviour: .masks)
}
