import Testing

@testable import Yaqut

@Suite("Evidence: BaseRate")
struct BaseRateTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في ⟦حلب|P3⟧", .speaks)
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(BaseRate.self, row) }
}
