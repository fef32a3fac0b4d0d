import Testing

@testable import Yaqut

@Suite("Evidence: Spelling")
struct SpellingTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦حَلَب|P3⟧", .speaks),
      EvidenceRow("إلى ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Spelling.self, row) }
}
