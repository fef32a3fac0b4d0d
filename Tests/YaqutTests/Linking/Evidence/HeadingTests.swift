import Testing

@testable import Yaqut

@Suite("Evidence: Heading")
struct HeadingTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("⟦درعا|P4⟧: قصف ليلي", .speaks),
      EvidenceRow("قصف على ⟦درعا|P4⟧: ليلاً", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Heading.self, row) }
}
