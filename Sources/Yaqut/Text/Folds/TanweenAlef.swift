extension Fold {
  /// اً and ًا at the end of a word are left out.
  ///
  /// مطارًا is مطار in the accusative. Not part of the strict profiles: without its mark مطارا would not
  /// follow.
  public static let tanweenAlef = Fold(
    "tanween-alef", .segmentation,
    "اً and ًا at the end of a word are left out.",
    reason:
      "مطارًا is مطار in the accusative. Not part of the strict profiles: without its mark مطارا "
      + "would not follow.",
    behaviour: .tanweenAlef)
}
