import Testing

@testable import Yaqut

@Suite("Evidence: VerbSlot")
struct VerbSlotTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("السموم التي ⟦تدمر|P33⟧ الأوعية", .speaks),
      EvidenceRow("لم ⟦تدمر|P33⟧", .speaks),
      EvidenceRow("القوات في ⟦تدمر|P33⟧", .silent),
      EvidenceRow("قد ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(VerbSlot.self, row) }
}
