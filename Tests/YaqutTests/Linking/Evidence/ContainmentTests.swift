import Testing

@testable import Yaqut

@Suite("Evidence: Containment")
struct ContainmentTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قرية ⟦الصالحية|P8⟧ في محافظة دير الزور", .speaks),
      EvidenceRow("قرية ⟦الصالحية|P9⟧ في محافظة دير الزور", .speaksAgainst),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Containment.self, row) }
}
