import Testing
import Yaqut

@Suite("The fold hehLookalikes")
struct HehLookalikesTests {
  private static let profile = FoldProfile("one", folds: [.hehLookalikes])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("حماہ", "حماه"), ("ھنا", "هنا"), ("هەولێر", "ههولێر"), ("نامۀ", "نامه"), ("ۂ", "ه"), ("حماۃ", "حماه"),
      ("ﮪ", "ه"), ("زهرةالحياة", "زهرهالحياه"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["ه", "ۿ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.hehLookalikes.level == .lookalikes)
    #expect(Fold.named(Fold.hehLookalikes.name) == .hehLookalikes)
  }
}
