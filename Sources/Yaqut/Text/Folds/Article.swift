extension Fold {
  /// ال before a word of two letters or more is left out.
  ///
  /// Village names are written with and without it.
  public static let article = Fold(
    "article", .segmentation,
    "ال before a word of two letters or more is left out.",
    reason:
      "Village names are written with and without it.",
    behaviour: .article)
}
