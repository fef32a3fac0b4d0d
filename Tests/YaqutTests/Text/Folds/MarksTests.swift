import Testing
import Yaqut

@Suite("The fold marks")
struct MarksTests {
  private static let profile = FoldProfile("one", folds: [.marks])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("حَلَبُ", "حلب"), ("مُحَمَّدٌ", "محمد"), ("مكّة", "مكة"), ("رحم\u{670}ن", "رحمن"), ("ا\u{6E1}لله", "الله"),
      ("ق\u{615}ال", "قال"), ("ق\u{8F0}", "ق"), ("ق\u{6E5}\u{6E6}", "ق"), ("é", "e"), ("e\u{301}", "e"),
      ("ﱠ", ""),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حلب", "آ أ إ ؤ ئ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.marks.level == .marks)
    #expect(Fold.named(Fold.marks.name) == .marks)
  }
}
