import Testing

@testable import Yaqut

@Suite("SpellingLevel")
struct SpellingLevelTests {
  private let spelling = SpellingLevel(ladder: FoldLadder(table: foldTable))

  @Test(
    "the lowest level at which a surface form equals a name",
    arguments: [
      ("حلب", "حلب", FoldLevel.exact), ("حَلَب", "حلب", .marks), ("ادلب", "إدلب", .spelling),
      ("صنعا", "صنعاء", .hamza),
      ("کوبانی", "كوباني", .lookalikes),
      // What is folded further, or not at all, is no nearer than look-alike letters.
      ("حلببب", "حلب", .lookalikes), ("حماة", "حلب", .lookalikes),
      // Hyphens and dashes are one sign.
      ("تي–4", "تي-4", .exact), ("تى—4", "تي-4", .spelling),
    ])
  func level(_ surface: String, _ name: String, _ level: FoldLevel) {
    #expect(spelling.level(of: surface, name: name) == level)
  }
}
