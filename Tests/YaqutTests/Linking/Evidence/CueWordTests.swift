import Testing

@testable import Yaqut

@Suite("Evidence: CueWord")
struct CueWordTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("اتجه ⟦شمال|P28⟧ المدينة", .speaks),
      EvidenceRow("في ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(CueWord.self, row) }
}
