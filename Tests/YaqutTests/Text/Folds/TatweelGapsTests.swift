import Testing
import Yaqut

@Suite("The fold tatweelGaps")
struct TatweelGapsTests {
  private static let profile = FoldProfile("one", folds: [.tatweelGaps])

  @Test(
    "A spelling and what it is folded to",
    arguments: [
      ("القـ.ـصف", "القصف"), ("القـ.صف", "القصف"), ("الق.ـصف", "القصف"), ("القـ-ـصف", "القصف"),
      ("القـ..ـصف", "القصف"), ("القـ*ـصف", "القصف"), ("مسـ لحون", "مسلحون"), ("القـَ.ـصف", "القَصف"),
      ("الـ قصف", "القصف"), ("لـ\"قسد\"", "لقسد\""), ("وبالـ«مركز»", "وبالمركز»"),
      ("حلبـ«مركز»", "حلب«مركز»"), ("القـ-صف", "الق-صف"), ("لغـ(ـة/ـات)", "لغ(ة/ات)"),
    ])
  func folds(text: String, expected: String) {
    #expect(fold(text, Self.profile) == expected)
  }

  @Test("What it leaves", arguments: ["حلب. دمشق", "القصف.حلب", "القصف - حلب"])
  func keeps(text: String) {
    #expect(fold(text, Self.profile) == text)
  }

  @Test("Stands at its level under its name")
  func level() {
    #expect(Fold.tatweelGaps.level == .segmentation)
    #expect(Fold.named(Fold.tatweelGaps.name) == .tatweelGaps)
  }
}
