import Testing

@testable import Yaqut

@Suite("Evidence: HeadCue")
struct HeadCueTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في مدينة ⟦درعا|P5⟧", .speaks),
      EvidenceRow("في محافظة ⟦درعا|P4⟧", .speaks),
      EvidenceRow("في ⟦درعا|P5⟧", .silent),
      EvidenceRow("في بلدة ⟦جديدة|P46⟧ كبيرة", .silent),
      EvidenceRow("في قرية ⟦هدية|P47⟧ أمس", .speaks),
      EvidenceRow("من قرى ⟦جديدة|P46⟧ وحطلة", .speaks),
      EvidenceRow("في بلدة \"⟦جديدة|P46⟧\"", .speaks),
      EvidenceRow("سيطرت على مدينتي حماة و⟦السلمية|P16⟧", .speaks),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(HeadCue.self, row) }
}
