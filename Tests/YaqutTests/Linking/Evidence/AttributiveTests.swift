import Testing

@testable import Yaqut

@Suite("Evidence: Attributive")
struct AttributiveTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("القوات ⟦الصالحية|P8⟧", .speaks),
      EvidenceRow("إلى ⟦الصالحية|P8⟧", .silent),
      EvidenceRow("وتلك ⟦الصالحية|P8⟧", .speaks),
      EvidenceRow("طائرات حربية ⟦سورية|P1⟧ أمس", .speaks),
      EvidenceRow("شمالي ⟦سورية|P1⟧ أمس", .silent),
      EvidenceRow("الحربية ⟦سورية|P1⟧ أمس", .silent),
      EvidenceRow("كذلك ⟦الصالحية|P8⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Attributive.self, row) }
}
