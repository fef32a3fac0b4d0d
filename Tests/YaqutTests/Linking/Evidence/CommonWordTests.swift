import Testing

@testable import Yaqut

@Suite("Evidence: CommonWord")
struct CommonWordTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("فتح ⟦الباب|P17⟧", .speaks),
      EvidenceRow("في ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(CommonWord.self, row) }
}
