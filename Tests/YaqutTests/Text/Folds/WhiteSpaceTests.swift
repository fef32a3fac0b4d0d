import Testing
import Yaqut

@Suite("The fold whiteSpace")
struct WhiteSpaceTests {
  private static let profile = FoldProfile("one", folds: [.whiteSpace])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("دير\u{A0}الزور", "دير الزور"), ("دير  \t الزور", "دير الزور"), ("دير\u{202F}الزور", "دير الزور"),
      ("دير\u{3000}الزور", "دير الزور"), ("دير \u{200F} الزور", "دير الزور"), ("أ\r\nب", "أ\nب"),
      ("أ\rب", "أ\nب"), ("أ \n ب", "أ\nب"), ("أ\n\n\nب", "أ\n\nب"), ("أ\u{2029}ب", "أ\n\nب"),
      ("أ\u{2028}ب", "أ\nب"), ("أ\u{85}ب", "أ\nب"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["دير الزور", "دير\nالزور"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.whiteSpace.level == .exact)
    #expect(Fold.named(Fold.whiteSpace.name) == .whiteSpace)
  }
}
