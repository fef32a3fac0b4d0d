import Testing

@testable import Yaqut

@Suite("Evidence: LongerName")
struct LongerNameTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("قرية برح ⟦الصالحية|P8⟧", .speaks),
      EvidenceRow("قرية ⟦الصالحية|P8⟧", .silent),
      EvidenceRow("قرية ⟦حطلة|P27⟧ الحسينية", .speaks),
      EvidenceRow("قرية حطلة ⟦الحسينية|P10⟧", .speaks),
      EvidenceRow("قرية ⟦حطلة|P27⟧ السورية", .silent),
      EvidenceRow("قرية حطلة و⟦الحسينية|P10⟧", .silent),
      EvidenceRow("أعلنت “شبكة ⟦خشام|P13⟧ الجديدة” أن", .speaks),
      EvidenceRow("أعلنت شبكة ⟦خشام|P13⟧ الجديدة أن", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(LongerName.self, row) }
}
