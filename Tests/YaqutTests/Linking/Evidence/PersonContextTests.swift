import Testing

@testable import Yaqut

@Suite("Evidence: PersonContext")
struct PersonContextTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قال القائد ⟦مظلوم|P12⟧", .speaks),
      EvidenceRow("في قرية ⟦مظلوم|P12⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(PersonContext.self, row) }
}
