import Testing

@testable import Yaqut

@Suite("Evidence: CountryFocus")
struct CountryFocusTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في مدينة حلب وفي مدينة ⟦درعا|P5⟧", .speaks)
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(CountryFocus.self, row) }
}
