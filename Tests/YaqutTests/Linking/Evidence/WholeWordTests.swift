import Testing

@testable import Yaqut

@Suite("Evidence: WholeWord")
struct WholeWordTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("ك⟦حلب|P3⟧", .speaks),
      EvidenceRow("ب⟦حلب|P3⟧", .silent),
      EvidenceRow("ب⟦ابها|P45⟧", .speaks),
      EvidenceRow("وب⟦أبها|P45⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(WholeWord.self, row) }
}
