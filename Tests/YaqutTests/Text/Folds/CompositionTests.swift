import Testing
import Yaqut

@Suite("The fold composition")
struct CompositionTests {
  private static let profile = FoldProfile("one", folds: [.composition])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("ا\u{653}", "آ"), ("ا\u{654}", "أ"), ("ا\u{655}", "إ"), ("و\u{654}", "ؤ"), ("ي\u{654}", "ئ"),
      ("ە\u{654}", "ۀ"), ("ہ\u{654}", "ۂ"), ("ے\u{654}", "ۓ"), ("ا\u{64E}\u{654}", "أ\u{64E}"),
      ("ب\u{651}\u{64E}", "ب\u{64E}\u{651}"), ("أ\u{655}", "إ\u{654}"), ("اـ\u{654}", "أ"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["ه\u{654}", "ب\u{654}", "ى\u{654}"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.composition.level == .exact)
    #expect(Fold.named(Fold.composition.name) == .composition)
  }
}
