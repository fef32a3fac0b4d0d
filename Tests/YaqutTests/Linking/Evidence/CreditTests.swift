import Testing

@testable import Yaqut

@Suite("Evidence: Credit")
struct CreditTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("دخان في حلب (⟦درعا 24|O7⟧)", .speaks),
      EvidenceRow("(دخان في حلب - ⟦درعا 24|O7⟧)", .speaks),
      EvidenceRow("دخان في حلب – ⟦درعا 24|O7⟧\nوقال", .speaks),
      EvidenceRow("وقالت ⟦درعا 24|O7⟧ إن", .silent),
      EvidenceRow("(دخان - ⟦حلب|P3⟧)", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Credit.self, row) }
}
