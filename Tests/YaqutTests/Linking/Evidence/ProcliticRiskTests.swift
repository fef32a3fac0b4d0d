import Testing

@testable import Yaqut

@Suite("Evidence: ProcliticRisk")
struct ProcliticRiskTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("ب⟦حلب|P3⟧", .speaks),
      EvidenceRow("إلى ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(ProcliticRisk.self, row) }
}
