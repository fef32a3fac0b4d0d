import Testing

@testable import Yaqut

@Suite("Evidence: Quoted")
struct QuotedTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قالت \"⟦قسد|O1⟧\" ذلك", .speaks),
      EvidenceRow("قالت #⟦قسد|O1⟧ ذلك", .speaks),
      EvidenceRow("قالت ⟦قسد|O1⟧ ذلك", .silent),
      EvidenceRow("قالت \"⟦قسد|O1⟧ الجديدة\" ذلك", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Quoted.self, row) }
}
