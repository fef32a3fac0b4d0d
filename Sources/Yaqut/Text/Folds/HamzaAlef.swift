extension Fold {
  /// ءا is آ, and so ا where alef forms are folded.
  ///
  /// Older and Quranic spelling of the same letter.
  public static let hamzaAlef = Fold(
    "hamza-alef", .hamza,
    "ءا is آ, and so ا where alef forms are folded.",
    reason:
      "Older and Quranic spelling of the same letter.",
    behaviour: .hamzaAlef)
}
