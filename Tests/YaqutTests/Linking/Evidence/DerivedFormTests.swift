import Testing

@testable import Yaqut

@Suite("Evidence: DerivedForm")
struct DerivedFormTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦صالحية|P8⟧", .speaks),
      EvidenceRow("إلى ⟦الصالحية|P8⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(DerivedForm.self, row) }
}
