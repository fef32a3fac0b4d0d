import Testing

@testable import Yaqut

@Suite("Evidence: LongerName")
struct LongerNameTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قرية برح ⟦الصالحية|P8⟧", .speaks),
      EvidenceRow("قرية ⟦الصالحية|P8⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(LongerName.self, row) }
}
