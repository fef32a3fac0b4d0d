import Testing

@testable import Yaqut

@Suite("Evidence: RuralCue")
struct RuralCueTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في ريف ⟦حلب|P2⟧", .speaks),
      EvidenceRow("في ⟦حلب|P2⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(RuralCue.self, row) }
}
