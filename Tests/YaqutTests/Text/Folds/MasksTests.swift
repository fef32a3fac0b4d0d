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

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.masks.level == .segmentation)
    #expect(Fold.named(Fold.masks.name) == .masks)
  }
}
