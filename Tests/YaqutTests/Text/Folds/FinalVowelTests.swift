import Testing
import Yaqut

@Suite("The fold finalVowel")
struct FinalVowelTests {
  private static let profile = FoldProfile("one", folds: [.finalVowel])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("بزاعا", "بزاعه"), ("بزاعة", "بزاعه"), ("دبسي", "دبسه"), ("دبسى", "دبسه"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حلب", "لا في", "صنعاء"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.finalVowel.level == .segmentation)
    #expect(Fold.named(Fold.finalVowel.name) == .finalVowel)
  }
}
