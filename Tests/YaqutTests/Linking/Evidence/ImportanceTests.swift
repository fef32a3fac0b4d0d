import Testing

@testable import Yaqut

@Suite("Evidence: Importance")
struct ImportanceTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("إلى ⟦حلب|P3⟧", .speaks)
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Importance.self, row) }
}
