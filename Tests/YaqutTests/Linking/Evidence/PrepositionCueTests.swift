import Testing

@testable import Yaqut

@Suite("Evidence: PrepositionCue")
struct PrepositionCueTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦حلب|P3⟧", .speaks),
      EvidenceRow("ب⟦حلب|P3⟧", .speaks),
      EvidenceRow("سكان ⟦حلب|P3⟧", .speaks),
      EvidenceRow("سكانه، ⟦حلب|P3⟧", .silent),
      EvidenceRow("قصف ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(PrepositionCue.self, row) }
}
