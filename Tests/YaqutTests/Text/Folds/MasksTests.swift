import Testing
import Yaqut

@Suite("The fold masks")
struct MasksTests {
  private static let profile = FoldProfile("one", folds: [.masks])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("إسرا*ئيل", "إسرائيل"), ("القص^ف", "القصف"), ("د~ا`عش", "داعش"), ("القص*َف", "القصَف"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["* حلب", "حلب *", "2*3", "حلب * دمشق", "القص**ف", "سوريين**على"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("What another fold leaves out does not part the sign from the letter behind it")
  func besides() {
    let profile = FoldProfile("two", folds: [.masks, .latinLetters])
    #expect(fold("القص~\u{2B9}ف", profile) == "القصف")
    #expect(fold("القص~\u{374}ف", profile) == "القصف")
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.masks.level == .segmentation)
    #expect(Fold.named(Fold.masks.name) == .masks)
  }
}
