extension Fold {
  /// Letters in their isolated, initial, medial and final shapes and ligatures are taken apart into plain
  /// letters.
  ///
  /// Text from PDFs carries them. Mapped glyph by glyph by ICU's NFKC, without the space or tatweel that 25
  /// of them would leave behind.
  public static let presentationForms = Fold(
    "presentation-forms", .exact,
    "Letters in their isolated, initial, medial and final shapes and ligatures are taken apart "
      + "into plain letters.",
    reason:
      "Text from PDFs carries them. Mapped glyph by glyph by ICU's NFKC, without the space or "
      + "tatweel that 23 of them would leave behind.")
}
