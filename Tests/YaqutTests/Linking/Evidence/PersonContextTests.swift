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

  @Test("behind a letter a name is less surely a part of the person's")
  func governed() {
    #expect(EvidenceRow("قال القائد محمد ⟦الصالحية|P8⟧", .speaks).value(of: "person") == 1)
    let governed = EvidenceRow("قال القائد محمد ب⟦الصالحية|P8⟧", .speaks).value(of: "person") ?? 0
    #expect(governed > 0 && governed < 0.5)
  }
}
