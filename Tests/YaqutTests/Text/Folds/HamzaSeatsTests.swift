import Testing
import Yaqut

@Suite("The fold hamzaSeats")
struct HamzaSeatsTests {
  private static let profile = FoldProfile("one", folds: [.hamzaSeats])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("رؤية", "روية"), ("رئيس", "رييس"), ("شاطئ", "شاطي"), ("رو\u{654}ية", "روية"), ("ﺅ ﺉ", "و ي"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["ء أ إ آ", "حلب"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.hamzaSeats.level == .hamza)
    #expect(Fold.named(Fold.hamzaSeats.name) == .hamzaSeats)
  }
}
