import Testing
import Yaqut

@Suite("The fold tatweel")
struct TatweelTests {
  private static let profile = FoldProfile("one", folds: [.tatweel])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("حـلـب", "حلب"), ("ـحلب", "حلب"), ("حلبـ", "حلب"), ("شـــاب", "شاب"), ("ـ", ""),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حلب", "ح-ل-ب", "حلب — دمشق"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.tatweel.level == .exact)
    #expect(Fold.named(Fold.tatweel.name) == .tatweel)
  }
}
