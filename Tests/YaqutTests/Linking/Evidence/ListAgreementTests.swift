import Testing

@testable import Yaqut

@Suite("Evidence: ListAgreement")
struct ListAgreementTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في بلدة خشام و⟦الحسينية|P10⟧", .speaks),
      EvidenceRow("في قرية ⟦الحسينية|P10⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(ListAgreement.self, row) }
}
