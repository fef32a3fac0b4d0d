import Testing
import Yaqut

@Suite("The fold dottedWords")
struct DottedWordsTests {
  private static let profile = FoldProfile("one", folds: [.dottedWords])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("ا.ل.ق.ص.ف", "القصف"), ("إ.س.ر.ا.ئ.ي.ل.", "إسرائيل."), ("د ا ع ش", "داعش"), ("د-ا-ع-ش", "داعش"),
      ("د_ا_ع_ش", "داعش"), ("د/ا/ع/ش", "داعش"), ("(د*ا*ع*ش)", "(داعش)"),
      ("د ا ع ش و النصرة", "داعش و النصرة"), ("وقال د ا ع ش إن", "وقال داعش إن"), ("ي.ب.ك", "يبك"),
      ("ب ي د ا.ل.ي", "بيد الي"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test(
    "What it leaves",
    arguments: [
      "أ.د. محمد", "د. أ. ب", "ح.ب", "حلب.دمشق", "1.2.3", "a b c", "د\nا\nع\nش", "د ا.ع", "د ا ع.ش",
    ])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.dottedWords.level == .segmentation)
    #expect(Fold.named(Fold.dottedWords.name) == .dottedWords)
  }
}
