import Testing
import Yaqut

@Suite("The fold digits")
struct DigitsTests {
  private static let profile = FoldProfile("one", folds: [.digits])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("٢٠١٦", "2016"), ("۲۰۱۶", "2016"), ("２", "2"), ("२", "2"), ("𝟐", "2"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["2016", "²", "½", "حلب"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.digits.level == .spelling)
    #expect(Fold.named(Fold.digits.name) == .digits)
  }
}
