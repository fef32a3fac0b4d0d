extension Fold {
  /// A run of white space is one space, line end or paragraph end.
  ///
  /// Unicode White_Space.
  public static let whiteSpace = Fold(
    "white-space", .exact,
    "A run of white space is one space, line end or paragraph end.",
    reason:
      "Unicode White_Space.")
}
