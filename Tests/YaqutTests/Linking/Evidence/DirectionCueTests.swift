import Testing

@testable import Yaqut

@Suite("Evidence: DirectionCue")
struct DirectionCueTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("شمالي ⟦درعا|P5⟧", .speaks),
      EvidenceRow("في ⟦درعا|P5⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(DirectionCue.self, row) }
}
