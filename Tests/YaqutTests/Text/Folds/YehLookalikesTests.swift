import Testing
import Yaqut

@Suite("The fold yehLookalikes")
struct YehLookalikesTests {
  private static let profile = FoldProfile("one", folds: [.yehLookalikes])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("سوریا", "سوريا"), ("علی", "علي"), ("عيسى", "عيسي"), ("علىه", "عليه"), ("لێ", "لي"), ("پے", "پي"),
      ("ۓ", "ي"), ("ۍ ې", "ي ي"), ("ﯼ", "ي"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["سوريا", "ئ", "ٮ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.yehLookalikes.level == .lookalikes)
    #expect(Fold.named(Fold.yehLookalikes.name) == .yehLookalikes)
  }
}
