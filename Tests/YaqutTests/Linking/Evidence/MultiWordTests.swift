import Testing

@testable import Yaqut

@Suite("Evidence: MultiWord")
struct MultiWordTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦دير الزور|P7⟧", .speaks),
      EvidenceRow("إلى ⟦حلب|P3⟧", .silent),
      EvidenceRow("إلى ⟦ديرالزور|P7⟧", .speaks),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(MultiWord.self, row) }
}
