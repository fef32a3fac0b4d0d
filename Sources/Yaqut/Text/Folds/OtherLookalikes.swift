extension Fold {
  /// ڡ ڢ are ف, ٯ ڧ are ق, ں is ن, ڵ is ل, ڕ is ر; ڭ ݣ are گ and ڥ is ڤ. گ چ پ ژ ڤ ڨ are kept.
  ///
  /// Dotless and Maghribi shapes, Kurdish small v, Moroccan and Tunisian ways to write g and v.
  public static let otherLookalikes = Fold(
    "other-lookalikes", .lookalikes,
    "ڡ ڢ are ف, ٯ ڧ are ق, ں is ن, ڵ is ل, ڕ is ر; ڭ ݣ are گ and ڥ is ڤ. گ چ پ ژ ڤ ڨ are kept.",
    reason:
      "Dotless and Maghribi shapes, Kurdish small v, Moroccan and Tunisian ways to write g and v.",
    letters: [
      (FoldClass.lookalike(of: Letter.feh), Letter.feh), (FoldClass.lookalike(of: Letter.qaf), Letter.qaf),
      (FoldClass.lookalike(of: Letter.noon), Letter.noon), (FoldClass.lookalike(of: Letter.gaf), Letter.gaf),
      (FoldClass.lookalike(of: Letter.veh), Letter.veh), (Letter.lamSmallV, Letter.lam),
      (Letter.rehSmallV, Letter.reh),
    ])
}
