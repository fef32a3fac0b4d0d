extension Fold {
  /// ؤ is و and ئ is ي.
  ///
  /// As with أ: the hamza is left out or written on another seat.
  public static let hamzaSeats = Fold(
    "hamza-seats", .hamza,
    "ؤ is و and ئ is ي.",
    reason:
      "As with أ: the hamza is left out or written on another seat.",
    letters: [(Letter.wawHamza, Letter.waw), (Letter.yehHamza, Letter.yeh)])
}
