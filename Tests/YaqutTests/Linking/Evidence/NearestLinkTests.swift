import Testing

@testable import Yaqut

@Suite("Evidence: NearestLink")
struct NearestLinkTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قصف مدينة دير الزور ثم قرية ⟦الحسينية|P10⟧", .speaks),
      EvidenceRow("قرية ⟦الحسينية|P10⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(NearestLink.self, row) }
}
