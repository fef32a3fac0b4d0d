import Testing

@testable import Yaqut

@Suite("Evidence: PersonElsewhere")
struct PersonElsewhereTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("⟦الحبش|P30⟧ حاضر. وقال القائد محمد الحبش ذلك", .speaks),
      EvidenceRow("إلى ⟦الحبش|P30⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(PersonElsewhere.self, row) }
}
