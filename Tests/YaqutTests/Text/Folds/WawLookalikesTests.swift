import Testing
import Yaqut

@Suite("The fold wawLookalikes")
struct WawLookalikesTests {
  private static let profile = FoldProfile("one", folds: [.wawLookalikes])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("کۆبانی", "کوبانی"), ("ئۇ", "ئو"), ("ۈ ۉ ۋ ۅ ۏ", "و و و و و"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["و ؤ", "ۄ ۊ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.wawLookalikes.level == .lookalikes)
    #expect(Fold.named(Fold.wawLookalikes.name) == .wawLookalikes)
  }
}
