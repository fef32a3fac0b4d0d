extension Fold {
  /// Direction marks, joiners, soft hyphens, variation selectors and byte order marks are left out.
  ///
  /// Unicode Cf and Default_Ignorable_Code_Point, without the signs that stand before numbers
  /// (Prepended_Concatenation_Mark), which are seen.
  public static let formatCharacters = Fold(
    "format-characters", .exact,
    "Direction marks, joiners, soft hyphens, variation selectors and byte order marks are left out.",
    reason:
      "Unicode Cf and Default_Ignorable_Code_Point, without the signs that stand before numbers "
      + "(Prepended_Concatenation_Mark), which are seen.")
}
