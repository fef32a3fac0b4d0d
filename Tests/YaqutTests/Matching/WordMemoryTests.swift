import TestSupport
import Testing

@testable import Yaqut

@Suite("Words that were met")
struct WordMemoryTests {
  @Test("a word has the number that a dictionary gives it", arguments: 0..<10 as Range<UInt64>)
  func numbers(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Few letters and many lengths, so that words are begun by others and have others' letters.
    let letters = (0..<Int.random(in: 1...3, using: &numbers)).map { Letter.alef + UInt8($0) }
    let gazetteer = TestGazetteer.gazetteer
    var workspace = MatchWorkspace()
    var expected: [[UInt8]: Int32] = [:]
    for _ in 0..<50 {
      let words = (0..<60).map { _ in
        (0..<Int.random(in: 1...40, using: &numbers)).map { _ in
          letters.randomElement(using: &numbers) ?? Letter.alef
        }
      }
      let codes = Array(words.joined(separator: [Letter.space]))
      let table = Matcher(gazetteer).words(of: codes.span, using: &workspace)
      #expect(table.count == words.count)
      for (word, found) in zip(words, table.words) {
        let number = expected[word] ?? Int32(expected.count)
        expected[word] = number
        #expect(found.number == number, "reproduce with seed \(seed): \(word)")
        #expect(Array(codes[Int(found.start)..<Int(found.end)]) == word)
      }
    }
  }

  @Test("numbers begin anew with another gazetteer")
  func anew() throws {
    let other = try Gazetteer(bytes: SampleGazetteer.syriaBytes.get())
    var workspace = MatchWorkspace()
    let codes: [UInt8] = [Letter.alef, Letter.space, Letter.beh]
    let both = Matcher(TestGazetteer.gazetteer).words(of: codes.span, using: &workspace)
    let rest = Array(codes[2...])
    let last = Matcher(other).words(of: rest.span, using: &workspace)
    #expect(both.words.map(\.number) == [0, 1])
    #expect(last.words.map(\.number) == [0])
  }
}
