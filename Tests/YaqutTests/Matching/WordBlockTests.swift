import TestSupport
import Testing

@testable import Yaqut

@Suite("Words that are read together")
struct WordBlockTests {
  @Test("are those that are read one code after the other", arguments: 0..<20 as Range<UInt64>)
  func words(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Each letter and each sign that words are told apart by, and more words than a block has room for.
    let letters: [UInt8] = [2, 3, 31, 32, 37, 63, 64, 99, 126, 127]
    let signs: [UInt8] = [0, 1, 1, 1, 1, 128, 129, 139, 140, 254, 255]
    for _ in 0..<60 {
      let codes = (0..<Int.random(in: 0...1500, using: &numbers)).map { _ in
        (Int.random(in: 0..<5, using: &numbers) == 0 ? signs : letters).randomElement(using: &numbers) ?? 1
      }
      var block = WordBlock()
      var position = WordBlock.Position()
      var found: [(range: Range<Int>, letters: UInt64, gap: Gap)] = []
      repeat {
        block.read(codes.span, &position, for: WordMemory())
        #expect(block.count <= WordBlock.size)
        found += block.words[..<block.count].map { ($0.start..<$0.end, $0.letters, $0.gap) }
      } while block.count > 0
      let expected = plainly(codes)
      #expect(found.map(\.range) == expected.map(\.range), "reproduce with seed \(seed): \(codes)")
      #expect(found.map(\.gap) == expected.map(\.gap), "reproduce with seed \(seed): \(codes)")
      for (range, letters, _) in found {
        let word = codes[range]
        let inOrder = word.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(word.count > 8 ? letters >> 63 == 1 : letters == inOrder, "reproduce with seed \(seed)")
        #expect(UInt8(truncatingIfNeeded: letters) == word.first)
      }
    }
  }

  private func plainly(_ codes: [UInt8]) -> [(range: Range<Int>, gap: Gap)] {
    var result: [(Range<Int>, Gap)] = []
    var gap: Gap = []
    var index = 0
    while index < codes.count {
      let start = index
      while index < codes.count, Letter.isWord(codes[index]) { index += 1 }
      if index > start {
        result.append((start..<index, gap))
        gap = []
      } else {
        gap.insert(Gap.sign(codes[index]))
        index += 1
      }
    }
    return result
  }

  @Test("a longer word has other letters than one that begins with it")
  func longWords() {
    var codes: [UInt8] = []
    for length in 8...40 { codes += [UInt8](repeating: Letter.alef, count: length) + [Letter.space] }
    var block = WordBlock()
    var position = WordBlock.Position()
    block.read(codes.span, &position, for: WordMemory())
    #expect(Set(block.words[..<block.count].map { [$0.letters, $0.moreLetters, $0.hash] }).count == 33)
  }
}
