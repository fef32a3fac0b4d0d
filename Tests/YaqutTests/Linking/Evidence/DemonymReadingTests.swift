import Testing

@testable import Yaqut

@Suite("Evidence: DemonymReading")
struct DemonymReadingTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في ⟦السورية|P32⟧", .speaks),
      EvidenceRow("في ⟦الحبش|P30⟧", .silent),
      EvidenceRow("في ⟦السعودية|P49⟧", .speaks),
      EvidenceRow("في ⟦الإسكندرية|P48⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(DemonymReading.self, row) }
}
