import Testing

@testable import Yaqut

@Suite("Evidence: Discourse")
struct DiscourseTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("ذكر المرصد السوري لحقوق الإنسان ذلك. وأضاف ⟦المرصد|O3⟧ المزيد", .speaks),
      EvidenceRow("وأضاف ⟦المرصد|O3⟧ المزيد", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(Discourse.self, row) }
}
