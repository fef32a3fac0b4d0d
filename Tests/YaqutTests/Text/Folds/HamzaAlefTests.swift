import Testing
import Yaqut

@Suite("The fold hamzaAlef")
struct HamzaAlefTests {
  private static let profile = FoldProfile("one", folds: [.hamzaAlef])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("القرءان", "القران"), ("ءاية", "اية"), ("ءءا", "ا"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["صنعاء", "ماء ا", "جزء"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.hamzaAlef.level == .hamza)
    #expect(Fold.named(Fold.hamzaAlef.name) == .hamzaAlef)
  }
}
