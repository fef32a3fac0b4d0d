import Testing
import Yaqut

@Suite("The fold tanweenAlef")
struct TanweenAlefTests {
  private static let profile = FoldProfile("tanween", folds: [.marks, .tanweenAlef])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("مطار\u{64B}ا", "مطار"), ("مطارا\u{64B}", "مطار"), ("مطارا\u{64B} ثم", "مطار ثم"),
      ("بيت\u{64B}", "بيت"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["مطارا", "حلب", "دا"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.tanweenAlef.level == .segmentation)
    #expect(Fold.named(Fold.tanweenAlef.name) == .tanweenAlef)
  }
}
