import TestSupport
import Testing

@testable import Yaqut

@Suite("Surnames")
struct SurnamesTests {
  @Test("are those that a set of words has", arguments: 0..<50 as Range<UInt64>)
  func naive(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Few letters, so that words are met again, with and without the alef of an article.
    let letters = [Letter.alef, Letter.lam, Letter.reh, Letter.qaf]
    let words = (0..<60).map { _ in
      (0..<Int.random(in: 1...4, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? 0 }
    }
    let codes = Array(words.joined(separator: [Letter.space]))
    var ranges: [Range<Int>] = []
    for word in words {
      let start = ranges.last.map { $0.upperBound + 1 } ?? 0
      ranges.append(start..<start + word.count)
    }
    var (surnames, expected) = (Surnames(), Set<[UInt8]>())
    #expect(surnames.isEmpty)
    for range in ranges.prefix(Int.random(in: 0...30, using: &numbers)) {
      surnames.insert(codes, range)
      expected.insert(Array(codes[range]))
    }
    #expect(surnames.isEmpty == expected.isEmpty)
    for range in ranges {
      let word = Array(codes[range])
      #expect(
        surnames.contains(codes, range, isAssimilated: false) == expected.contains(word),
        "reproduce with seed \(seed): \(word)")
      #expect(
        surnames.contains(codes, range, isAssimilated: true) == expected.contains([Letter.alef] + word),
        "reproduce with seed \(seed): \(word)")
    }
  }
}
