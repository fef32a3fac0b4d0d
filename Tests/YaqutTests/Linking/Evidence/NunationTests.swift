import Testing

@testable import Yaqut

@Suite("Evidence: Nunation")
struct NunationTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("نتطلع ⟦دومًا|P34⟧ إلى", .speaks),
      EvidenceRow("نتطلع ⟦دوماً|P34⟧ إلى", .speaks),
      EvidenceRow("في ⟦دُومَا|P34⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Nunation.self, row) }
}
