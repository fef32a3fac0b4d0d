import Testing

@testable import Yaqut

@Suite("Evidence: GivenName")
struct GivenNameTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قال ⟦مظلوم|P12⟧", .speaks),
      EvidenceRow("في ⟦خشام|P13⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(GivenName.self, row) }
}
