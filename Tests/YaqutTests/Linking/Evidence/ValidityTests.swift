import Testing

@testable import Yaqut

@Suite("Evidence: Validity")
struct ValidityTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قال ⟦الجيش السوري|O2⟧ ذلك", .speaksAgainst, date: "2025-06-01"),
      EvidenceRow("قال ⟦الجيش السوري|O2⟧ ذلك", .silent, date: "2020-06-01"),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Validity.self, row) }
}
