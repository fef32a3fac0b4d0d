import Testing
import Yaqut

@Suite("The fold formatCharacters")
struct FormatCharactersTests {
  private static let profile = FoldProfile("one", folds: [.formatCharacters])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("ح\u{200C}لب", "حلب"), ("حلب\u{200F}", "حلب"), ("\u{FEFF}حلب", "حلب"), ("\u{202B}حلب\u{202C}", "حلب"),
      ("\u{2067}حلب\u{2069}", "حلب"), ("ح\u{AD}لب", "حلب"), ("\u{61C}ح\u{200B}ل\u{2060}ب", "حلب"),
      ("ح\u{34F}لب", "حلب"), ("ح\u{FE0F}", "ح"), ("\u{180E}ح", "ح"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["\u{600}١", "\u{6DD}", "\u{0}ب"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.formatCharacters.level == .exact)
    #expect(Fold.named(Fold.formatCharacters.name) == .formatCharacters)
  }
}
