import Testing
import Yaqut

@Suite("The fold article")
struct ArticleTests {
  private static let profile = FoldProfile("one", folds: [.article])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("الباب", "باب"), ("دير الزور", "دير زور"), ("الالباب", "باب"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["ال", "الل", "حلب", "والباب"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.article.level == .segmentation)
    #expect(Fold.named(Fold.article.name) == .article)
  }
}
