import Testing

@testable import Yaqut

@Suite("Evidence: FarOff")
struct FarOffTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في نوى ودرعا، قرية ⟦حطلة|P27⟧", .speaks),
      EvidenceRow("في دير الزور وخشام، قرية ⟦حطلة|P27⟧", .silent),
      EvidenceRow("قرية ⟦حطلة|P27⟧", .silent),
      EvidenceRow("في نوى ودرعا ثم ⟦حلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(FarOff.self, row) }
}
