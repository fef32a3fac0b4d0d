import Testing

@testable import Yaqut

@Suite("Words of the language")
struct LanguageWordsTests {
  private let words = LanguageWords(gazetteer: TestGazetteer.gazetteer)

  private func codes(_ word: String) -> ArraySlice<UInt8> {
    Normalizer(table: .make(), profile: .key).fold(word).codes[...]
  }

  @Test(
    "are the stop names and their forms",
    arguments: [
      // Without the article, behind a proclitic, with a pronoun (مدينة itself is not counted here).
      ("المدينة", true), ("مدينة", true), ("بالمدينة", true), ("للتوظيف", true),
      ("بياناتنا", true), ("بياناتهم", true), ("مدينتها", false),
      ("أجيالنا", true), ("بأجيال", false),
      // A given name, but a word too; and a given name.
      ("على", true), ("مظلوم", false),
      // Too rare.
      ("الصالحية", false),
      ("المحسنلي", false), ("لل", false), ("نا", false), ("", false),
    ])
  func contains(_ word: String, _ isWord: Bool) {
    #expect(words.contains(codes(word)) == isWord)
  }

  @Test(
    "some are too frequent for the name of a hospital", arguments: [("المدينة", true), ("السلام", false)])
  func everywhere(_ word: String, _ isEverywhere: Bool) {
    #expect(words.isEverywhere(codes(word)) == isEverywhere)
  }
}
