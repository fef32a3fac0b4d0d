import Testing

@testable import Yaqut

@Suite("Evidence: SourceSlot")
struct SourceSlotTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("وبحسب ⟦المرصد|O3⟧ انسحبت", .speaks),
      EvidenceRow("قالت ⟦درعا 24|O7⟧ إن", .speaks),
      EvidenceRow("ذكرت ⟦الوطن|O9⟧ أن", .speaks),
      EvidenceRow("ذكر ⟦الوطن|O9⟧ أن", .silent),
      EvidenceRow("ذكر \"⟦الوطن|O9⟧\" أن", .speaks),
      EvidenceRow("بحسب ⟦المرصد|O3⟧ أن", .speaks),
      EvidenceRow("قالت ⟦قسد|O1⟧ إن", .silent),
      EvidenceRow("مراسل ⟦درعا 24|O7⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(SourceSlot.self, row) }
}
