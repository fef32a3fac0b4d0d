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
      ("المدينة", true), ("مدينة", true),  // without the article
      ("بالمدينة", true), ("للتوظيف", true),  // behind a proclitic
      ("بياناتنا", true), ("بياناتهم", true), ("مدينتها", false),  // with a pronoun; counted with the article only
      ("على", true), ("مظلوم", false),  // a given name, but a word too
      ("الصالحية", false),  // too rare
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
