import Testing
import Yaqut

@Suite("The fold kafLookalikes")
struct KafLookalikesTests {
  private static let profile = FoldProfile("one", folds: [.kafLookalikes])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("کفر", "كفر"), ("ڪفر", "كفر"), ("ﮎ", "ك"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["گوران", "كفر", "ګ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.kafLookalikes.level == .lookalikes)
    #expect(Fold.named(Fold.kafLookalikes.name) == .kafLookalikes)
  }
}
