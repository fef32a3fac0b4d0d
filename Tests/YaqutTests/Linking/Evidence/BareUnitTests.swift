import Testing

@testable import Yaqut

@Suite("Evidence: BareUnit")
struct BareUnitTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في ⟦الباب|P29⟧", .speaks),
      EvidenceRow("في ⟦الباب|P17⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(BareUnit.self, row) }
}
