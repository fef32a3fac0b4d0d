import Testing
import Yaqut

@Suite("The fold finalTehMarbuta")
struct FinalTehMarbutaTests {
  private static let profile = FoldProfile("one", folds: [.finalTehMarbuta])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("حماة", "حماه"), ("حماة، ثم", "حماه، ثم"), ("معرة النعمان", "معره النعمان"), ("حماة_ريف", "حماه_ريف"),
      ("حماةٌ", "حماهٌ"), ("حماة\u{200F}", "حماه"), ("ﺓ", "ه"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حماه", "معرةالنعمان"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.finalTehMarbuta.level == .spelling)
    #expect(Fold.named(Fold.finalTehMarbuta.name) == .finalTehMarbuta)
  }
}
