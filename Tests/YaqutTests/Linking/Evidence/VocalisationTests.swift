import Testing

@testable import Yaqut

@Suite("Evidence: Vocalisation")
struct VocalisationTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في ⟦عُمان|P37⟧", .speaks),
      EvidenceRow("في ⟦عُمان|P38⟧", .speaksAgainst),
      EvidenceRow("في ⟦عَمّان|P38⟧", .speaks),
      EvidenceRow("في ⟦عمّان|P37⟧", .silent),
      EvidenceRow("في ⟦عمان|P38⟧", .silent),
      EvidenceRow("في ⟦حَلب|P3⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Vocalisation.self, row) }

  @Test(
    "signs agree where both have them, letter by letter",
    arguments: [
      ("عُمان", "عُمان", true), ("عُــمان", "عُمان", true), ("عُمان", "عَمّان", false), ("عمّان", "عَمّان", true),
      ("عمان", "عُمان", nil), ("عُمان", "عُمانية", nil),
    ] as [(String, String, Bool?)])
  func signs(_ one: String, _ other: String, _ agrees: Bool?) {
    #expect(VowelSigns(one).agree(with: VowelSigns(other)) == agrees)
  }
}
