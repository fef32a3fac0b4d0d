import Testing
import Yaqut

@Suite("The fold latinLetters")
struct LatinLettersTests {
  private static let profile = FoldProfile("one", folds: [.latinLetters])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("Aleppo", "aleppo"), ("ALEPPO", "aleppo"), ("ŁÓDŹ", "lo\u{301}dz\u{301}"), ("ısı", "isi"),
      ("straße", "strasse"), ("Ａ１", "a１"), ("ﬁ", "fi"), ("ʿAyn", "ayn"), ("Æ ø Đ", "ae o d"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["aleppo", "Ж", "حلب", "!"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.latinLetters.level == .spelling)
    #expect(Fold.named(Fold.latinLetters.name) == .latinLetters)
  }
}
