import Testing
import Yaqut

@Suite("The fold elongation")
struct ElongationTests {
  private static let profile = FoldProfile("one", folds: [.elongation])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("حلببب", "حلب"), ("حلببببببب", "حلب"), ("ياااا رب", "يا رب"), ("لللل", "ل"), ("ببببا", "با"),
      ("أبببا", "أبا"), ("هههه", "ه"), ("حلبـبـب", "حلب"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test(
    "What it leaves",
    arguments: ["الله", "اللاذقية", "لللاذقية", "بببا", "وبببا", "نهاييين", "مووودة", "1000", "www", "حلبب"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.elongation.level == .segmentation)
    #expect(Fold.named(Fold.elongation.name) == .elongation)
  }
}
