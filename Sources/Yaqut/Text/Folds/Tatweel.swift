extension Fold {
  /// The stretching stroke ـ is left out.
  ///
  /// It carries no meaning; every Arabic normalizer leaves it out.
  public static let tatweel = Fold(
    "tatweel", .exact,
    "The stretching stroke ـ is left out.",
    reason:
      "It carries no meaning; every Arabic normalizer leaves it out.")
}
