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

  @Test("it says less against a name of several words in the country that the text is about")
  func severalWords() throws {
    let one = try #require(EvidenceRow("في نوى ودرعا، قرية ⟦حطلة|P27⟧", .speaks).value(of: "far-off"))
    let several = try #require(
      EvidenceRow("في نوى ودرعا، قرية ⟦تل الأسود|P51⟧", .speaks).value(of: "far-off"))
    #expect(several > 0 && several < 0.5 * one)
  }
}
