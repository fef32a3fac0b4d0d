import Testing
import Yaqut

@Suite("The fold finalHamza")
struct FinalHamzaTests {
  private static let profile = FoldProfile("one", folds: [.finalHamza])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("صنعاء", "صنعا"), ("شيء.", "شي."), ("بطء", "بط"), ("صفاء ثم", "صفا ثم"), ("بءء", "ب"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["ء", "جزءان", "سؤال", "شاطئ"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.finalHamza.level == .hamza)
    #expect(Fold.named(Fold.finalHamza.name) == .finalHamza)
  }
}
