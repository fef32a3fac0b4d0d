import TestSupport
import Testing

@testable import Yaqut

@Suite("What linking asks of a word")
struct WordFactsTests {
  private static let normalizer = Normalizer(table: TestGazetteer.gazetteer.foldTable, profile: .key)
  private static let vocabulary = LinkingVocabulary(normalizer)

  private func folded(_ word: String) -> [UInt8] { Self.normalizer.fold(word).codes }

  private func facts(_ word: String) -> (facts: WordFacts, reading: WordReading) {
    var readings = [WordReading()]
    let facts = WordFacts(folded(word)[...], in: TestGazetteer.gazetteer, Self.vocabulary, &readings)
    return (facts, readings[Int(facts.reading)])
  }

  @Test("its stop names are those that are asked for one by one", arguments: 0..<20 as Range<UInt64>)
  func stopNames(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let gazetteer = TestGazetteer.gazetteer
    let stems = ["أخرى", "الباب", "مظلوم", "السلام", "على", "بيانات", "الوطن", "حلب", "باب", "ا"]
    for _ in 0..<200 {
      let proclitics = [["", "و", "ف"], ["", "ب", "ك", "ل"]].map { $0.randomElement(using: &numbers) ?? "" }
        .joined()
      let word = proclitics + (stems.randomElement(using: &numbers) ?? "")
      let ((facts, reading), codes) = (facts(word), folded(word))
      for letters in 0...proclitics.count {
        let found = gazetteer.stopName(Int(facts.stopName(without: letters)))
        let expected = gazetteer.stopName(for: codes[letters...])
        #expect(found == expected, "reproduce with seed \(seed): \(word) without \(letters)")
        let isPlain =
          [.commonWord, .adjective].contains(expected?.reason) && (expected?.perMillion ?? 0) >= 100
        #expect(
          facts.isPlain(without: letters) == isPlain,
          "reproduce with seed \(seed): \(word) without \(letters)")
      }
      let whole = gazetteer.stopName(for: codes[...])
      #expect(
        reading.isCommon == (whole?.reason == .commonWord && (whole?.perMillion ?? 0) >= 10),
        "reproduce with seed \(seed): \(word)")
    }
  }

  @Test("a word is what it is to the finders that know the language")
  func kinds() {
    #expect(facts("تل").reading.kinds.contains(.opener))
    #expect(facts("حلب").reading.kinds.isEmpty)
  }

  @Test("words without a cue have one reading, and each has its own in a text")
  func memory() {
    let words = ["تل", "حلب", "مدينة", "حماة", "على", "مدينة", "تل"]
    let codes = folded(words.joined(separator: " "))
    let gazetteer = TestGazetteer.gazetteer
    var (workspace, memory) = (MatchWorkspace(), WordFactMemory())
    let table = Matcher(gazetteer).words(of: codes.span, using: &workspace)
    let readings = memory.read(table, codes, in: gazetteer, Self.vocabulary).words
    for (word, reading) in zip(words, readings) { #expect("\(reading)" == "\(facts(word).reading)") }
    #expect(memory.facts.count == 5)
    #expect(memory.facts[1].reading == memory.facts[3].reading)
  }
}
