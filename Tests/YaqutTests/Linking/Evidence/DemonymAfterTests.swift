import Testing

@testable import Yaqut

@Suite("Evidence: DemonymAfter")
struct DemonymAfterTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قال ⟦حزب الله|O4⟧ اللبناني ذلك", .speaks),
      EvidenceRow("قال ⟦حزب الله|O4⟧ ذلك", .silent),
      EvidenceRow("قالت ⟦وزارة السياحة|O8⟧ التركية", .speaksAgainst),
      EvidenceRow("قالت ⟦وزارة السياحة|O8⟧ ذلك", .silent),
      EvidenceRow("قال ⟦الأمن العسكري|O6⟧ التركي ذلك", .speaksAgainst),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(DemonymAfter.self, row) }
}
