import Testing

@testable import Yaqut

@Suite("LatestYear")
struct LatestYearTests {
  @Test(
    "the latest of the years in a text",
    arguments: [
      ("في عام 2011 ثم في ٢٠١٧", "2017"), ("قتل 2500 شخص", ""), ("بلا سنة", ""), ("هاتف 20123456", ""),
      ("منذ 1967 وحتى 1973م", "1967"),
    ])
  func years(_ text: String, _ year: String) {
    let gazetteer = TestGazetteer.gazetteer
    let folded = Normalizer(table: gazetteer.foldTable, profile: .key).fold(text)
    var memory = MatchWorkspace()
    let words = Matcher(gazetteer).words(of: folded.codes.span, using: &memory)
    #expect(LatestYear.find(in: words, folded.codes) == year)
  }

  @Test("a body that was dissolved before the latest year of the text is weighed down")
  func weighed() {
    #expect(EvidenceRow("في 2025 قال ⟦الجيش السوري|O2⟧", .speaksAgainst).value(of: "validity") == -1)
    #expect(EvidenceRow("في 2017 قال ⟦الجيش السوري|O2⟧", .silent).value(of: "validity") == 0)
  }
}
