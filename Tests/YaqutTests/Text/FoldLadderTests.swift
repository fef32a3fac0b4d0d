import Testing
import Yaqut

@Suite("The level at which two spellings meet")
struct FoldLadderTests {
  private let ladder = FoldLadder(table: foldTable)

  @Test(
    "Two spellings and their level",
    arguments: [
      ("حلب", "حلب", FoldLevel.exact), ("حـلب", "ﺣﻠﺐ", .exact), ("حَلَب", "حلب", .marks),
      ("إدلب", "ادلب", .spelling),
      ("حماة", "حماه", .spelling), ("٣", "3", .spelling), ("صنعاء", "صنعا", .hamza), ("رؤية", "روية", .hamza),
      ("کوبانی", "كوباني", .lookalikes), ("ا.ل.ر.ق.ة", "الرقة", .segmentation),
      ("حلببب", "حلب", .segmentation),
      ("Aleppo", "aleppo", .spelling),
    ])
  func meets(left: String, right: String, level: FoldLevel) {
    #expect(ladder.level(left, right) == level)
    #expect(ladder.level(right, left) == level)
  }

  @Test(
    "Different words never meet", arguments: [("حلب", "حماة"), ("Москва", "Париж"), ("1", "2"), ("٣", "٤")])
  func neverMeets(left: String, right: String) {
    #expect(ladder.level(left, right) == nil)
  }
}
