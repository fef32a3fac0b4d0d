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

  @Test("a date that is given says more than the latest year that is named")
  func given() {
    #expect(EvidenceRow("عام 2025 قال ⟦الجيش السوري|O2⟧ ذلك", .speaksAgainst).value(of: "validity") == -1)
    #expect(
      EvidenceRow("قال ⟦الجيش السوري|O2⟧ ذلك", .speaksAgainst, date: "2025-06-01").value(of: "validity") == -3
    )
  }
}
