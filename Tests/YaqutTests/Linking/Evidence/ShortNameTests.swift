import Testing

@testable import Yaqut

@Suite("Evidence: ShortName")
struct ShortNameTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦حلب|P3⟧", .speaks),
      EvidenceRow("إلى ⟦الصالحية|P8⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(ShortName.self, row) }
}
