import Testing
import Yaqut

@Suite("The fold alefForms")
struct AlefFormsTests {
  private static let profile = FoldProfile("one", folds: [.alefForms])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("أحمد", "احمد"), ("إدلب", "ادلب"), ("آمد", "امد"), ("ٱلله", "الله"), ("رأس", "راس"), ("ﺃ", "ا"),
      ("ﻷ", "لا"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حلب", "ء ؤ ئ ى", "ٵ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.alefForms.level == .spelling)
    #expect(Fold.named(Fold.alefForms.name) == .alefForms)
  }
}
