import Testing
import Yaqut

@Suite("The fold finalAlefMaksura")
struct FinalAlefMaksuraTests {
  private static let profile = FoldProfile("one", folds: [.finalAlefMaksura])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("عيسى", "عيسي"), ("مصطفى.", "مصطفي."), ("على حلب", "علي حلب"), ("ﻯ", "ي"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["عيسي", "علىه", "عيسا"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.finalAlefMaksura.level == .spelling)
    #expect(Fold.named(Fold.finalAlefMaksura.name) == .finalAlefMaksura)
  }
}
