extension Fold {
  /// ا ه ي (and ة ى) at the end of a word of three letters or more are ه.
  ///
  /// Writers of village names put one for the other: بزاعا, بزاعة; دبسي, دبسة.
  public static let finalVowel = Fold(
    "final-vowel", .segmentation,
    "ا ه ي (and ة ى) at the end of a word of three letters or more are ه.",
    reason:
      "Writers of village names put one for the other: بزاعا, بزاعة; دبسي, دبسة.",
    finals: [
      (Letter.alef, Letter.heh), (Letter.yeh, Letter.heh), (Letter.tehMarbuta, Letter.heh),
      (Letter.alefMaksura, Letter.heh),
    ])
}
