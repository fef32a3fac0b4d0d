import Testing

@testable import Yaqut

@Suite("Evidence: HeadConflict")
struct HeadConflictTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في محافظة ⟦درعا|P5⟧", .speaks),
      EvidenceRow("في مدينة ⟦درعا|P5⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(HeadConflict.self, row) }
}
