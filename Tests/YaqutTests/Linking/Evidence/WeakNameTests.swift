import Testing

@testable import Yaqut

@Suite("Evidence: WeakName")
struct WeakNameTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦سورية|P1⟧", .speaks),
      EvidenceRow("إلى ⟦سوريا|P1⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(WeakName.self, row) }
}
