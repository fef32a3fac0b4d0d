import Testing

@testable import Yaqut

@Suite("The article of a folded word")
struct DefiniteArticleTests {
  @Test(
    "A word has the article where enough letters stand behind it",
    arguments: [
      ("", 0, false), ("ا", 0, false), ("ال", 0, true), ("ال", 1, false), ("الف", 1, true), ("الف", 2, false),
      ("الشر", 2, true), ("الشر", 3, false), ("الشرع", 3, true), ("بالشرع", 2, false), ("لاذقيه", 2, false),
      ("اذاعه", 2, false),
    ])
  func hasArticle(_ word: String, rest: Int, _ expected: Bool) {
    let codes = ArabicCode.word(word)
    #expect(codes.hasArticle(rest: rest) == expected)
    #expect(Array(codes).hasArticle(rest: rest) == expected)
    #expect(
      ([Letter.waw] + codes).dropFirst().hasArticle(rest: rest) == expected, "it begins where the slice does")
  }

  @Test("Two letters behind it are asked for unless said otherwise")
  func rest() {
    #expect(!ArabicCode.word("الف").hasArticle())
    #expect(ArabicCode.word("الشر").hasArticle())
  }

  @Test("A word with the article put before it has it")
  func withArticle() {
    #expect(ArabicCode.word("شرع").withArticle.elementsEqual(ArabicCode.word("الشرع")))
  }
}
