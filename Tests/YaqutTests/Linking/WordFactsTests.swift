import TestSupport
import Testing

@testable import Yaqut

@Suite("What linking asks of a word")
struct WordFactsTests {
  @Test("its stop names are those that are asked for one by one", arguments: 0..<20 as Range<UInt64>)
  func stopNames(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let gazetteer = TestGazetteer.gazetteer
    let stems = ["أخرى", "الباب", "مظلوم", "السلام", "على", "بيانات", "الوطن", "حلب", "باب", "مدينة", "ا"]
    let words = (0..<200).map { _ in
      let proclitics = [["", "و", "ف"], ["", "ب", "ك", "ل"]].map { $0.randomElement(using: &numbers) ?? "" }
      return (
        letters: proclitics.joined().unicodeScalars.count,
        text: proclitics.joined() + (stems.randomElement(using: &numbers) ?? "")
      )
    }
    let text = TestDocument(words.map(\.text).joined(separator: " ")).reader.text
    #expect(text.words.count == words.count)
    for (place, word) in words.enumerated() {
      let (facts, codes) = (text.facts(ofWord: place), text.folded.codes[text.words[place].range])
      for letters in 0...word.letters {
        let expected = gazetteer.stopName(for: codes.dropFirst(letters))
        #expect(
          gazetteer.stopName(Int(facts.stopName(without: letters))) == expected,
          "reproduce with seed \(seed): \(word.text) without \(letters)")
        let isPlain =
          [.commonWord, .adjective].contains(expected?.reason) && (expected?.perMillion ?? 0) >= 100
        #expect(
          facts.isPlain(without: letters) == isPlain,
          "reproduce with seed \(seed): \(word.text) without \(letters)")
      }
      let whole = gazetteer.stopName(for: codes)
      #expect(
        text.readings[place].isCommon == (whole?.reason == .commonWord && (whole?.perMillion ?? 0) >= 10),
        "reproduce with seed \(seed): \(word.text)")
      let meanings = WordMeanings(of: codes.span, in: gazetteer)
      #expect(
        text.readings[place].roles == WordReading(codes.span, meanings, in: gazetteer).roles,
        "reproduce with seed \(seed): \(word.text)")
    }
  }

  @Test(
    "a word of no cue has the reading of no cue, and one is kept for each that has a cue, or is common or known"
  )
  func readings() {
    let text = TestDocument("حلب مدينة تل أخرى درعا مدينة").reader.text
    #expect(text.readings.map(\.roles) == [[], .placeHead, [], [], [], .placeHead])
    #expect(text.readings.map(\.isCommon) == [false, false, false, true, false, false])
    #expect(text.readings[2].kinds.contains(.opener) && text.readings[4].kinds.isEmpty)
  }

  @Test(
    "a word of the language is one with a pronoun too, but not with a letter that may be another",
    arguments: [
      ("بابها", true), ("بياناتنا", true), ("بابهما", true), ("بابه", false), ("باب", false),
      ("مظلومها", false),
      ("بها", false),
    ])
  func pronouns(_ word: String, _ isOne: Bool) {
    #expect(TestDocument(word).reader.text.facts(ofWord: 0).isWordWithPronoun == isOne)
  }
}
