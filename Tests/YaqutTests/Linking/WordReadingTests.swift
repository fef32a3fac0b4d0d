import Testing

@testable import Yaqut

@Suite("What a word does to the names about it")
struct WordReadingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let word: String
    let roles: WordReading.Roles
    var takesSeveral = false

    var testDescription: String { word }

    init(_ word: String, _ roles: WordReading.Roles, takesSeveral: Bool = false) {
      self.word = word
      self.roles = roles
      self.takesSeveral = takesSeveral
    }
  }

  @Test(
    "it is read as it stands, then behind its letters and its article",
    arguments: [
      Row("مدينة", .placeHead), Row("المدينة", [.placeHead, .article]),
      Row("ومدينة", [.placeHead, .joined]), Row("فمدينة", [.placeHead, .joined]),
      Row("بمدينة", [.placeHead, .governed]), Row("وبالمدينة", [.placeHead, .joined, .governed, .article]),
      Row("للمدينة", [.placeHead, .governed, .article]),
      Row("مدينتي", .placeHead, takesSeveral: true), Row("وقرى", [.placeHead, .joined], takesSeveral: true),
      Row("قالت", .speechVerb), Row("فرع", .branchHead), Row("بن", .kunya),
      Row("والقائد", [.personTitle, .joined]),
      Row("شمالي", .direction), Row("ريفي", .rural, takesSeveral: true), Row("تشرين", .month), Row("بيت", []),
      Row("و", []),
    ])
  func roles(_ row: Row) {
    let word = Normalizer(table: .make(), profile: .key).fold(row.word).codes
    let reading = WordReading(word[...], in: TestGazetteer.gazetteer)
    #expect(reading.roles == row.roles)
    #expect(reading.takesSeveral == row.takesSeveral)
    #expect(reading.isHead == row.roles.contains(.placeHead))
  }

  @Test("all types that a word announces are kept, and whether it is part of the name")
  func types() {
    func reading(_ word: String) -> WordReading {
      WordReading(
        Normalizer(table: .make(), profile: .key).fold(word).codes[...], in: TestGazetteer.gazetteer)
    }
    #expect(reading("مناطق").placetypes == PlacetypeSet([.district, .region]))
    #expect(reading("شبكة").organisationTypes == OrganisationTypeSet([.media]))
    #expect(reading("نهر").inside && !reading("مدينة").inside)
  }

  @Test("عن طريق is no road")
  func way() {
    #expect(TestDocument("على طريق").reader.readings[1].roles == .placeHead)
    #expect(TestDocument("عن طريق").reader.readings[1].roles == [])
  }
}
