import Testing
import Yaqut

@Suite("The fold otherLookalikes")
struct OtherLookalikesTests {
  private static let profile = FoldProfile("one", folds: [.otherLookalikes])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("ڡلسطيں", "فلسطين"), ("ٯامشلو", "قامشلو"), ("ڢاس ڧسنطينة", "فاس قسنطينة"), ("هەڵەبجە", "هەلەبجە"),
      ("هەولێڕ", "هەولێر"), ("أݣادير أڭادير", "أگادير أگادير"), ("ڥيلا", "ڤيلا"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["گوران چم پژ ڤ ڨ", "ٮ", "فلسطين"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.otherLookalikes.level == .lookalikes)
    #expect(Fold.named(Fold.otherLookalikes.name) == .otherLookalikes)
  }
}
