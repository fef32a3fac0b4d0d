extension Fold {
  /// Latin letters are small and without accents.
  ///
  /// ICU's NFKC_Casefold and canonical decomposition where a–z are underneath; ı ø ł đ æ and the like by
  /// name; ʿ ʾ of romanisations are left out.
  public static let latinLetters = Fold(
    "latin-letters", .spelling,
    "Latin letters are small and without accents.",
    reason:
      "ICU's NFKC_Casefold and canonical decomposition where a–z are underneath; ı ø ł đ æ and the "
      + "like by name; ʿ ʾ of romanisations are left out.",
    letters: (UInt8(0)..<26).map { (FoldClass.latinCapitalA + $0, Letter.latinA + $0) }
      + [(FoldClass.modifier, FoldClass.ignorable)],
    behaviour: .latin)
}
