import Testing

@testable import Yaqut

@Suite("Evidence: DocumentFocus")
struct DocumentFocusTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في محافظة دير الزور وقرية ⟦الحسينية|P10⟧", .speaks),
      EvidenceRow("في محافظة درعا وقرية ⟦الحسينية|P11⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(DocumentFocus.self, row) }
}
