import TestSupport
import Testing

@testable import Yaqut

@Suite("SpellingLevel")
struct SpellingLevelTests {
  private let spelling = SpellingLevel(ladder: FoldLadder(table: foldTable))

  @Test(
    "the lowest level at which a surface form equals a name",
    arguments: [
      ("حلب", "حلب", FoldLevel.exact), ("حَلَب", "حلب", .marks), ("ادلب", "إدلب", .spelling),
      ("صنعا", "صنعاء", .hamza),
      ("کوبانی", "كوباني", .lookalikes),
      // What is folded further, or not at all, is no nearer than look-alike letters.
      ("حلببب", "حلب", .lookalikes), ("حماة", "حلب", .lookalikes),
      // Hyphens and dashes are one sign.
      ("تي–4", "تي-4", .exact), ("تى—4", "تي-4", .spelling),
    ])
  func level(_ surface: String, _ name: String, _ level: FoldLevel) {
    let (surface, name) = (Array(surface.utf8), Array(name.utf8))
    #expect(spelling.level(of: surface.span, name: name.span) == level)
  }

  @Test("plain letters have the level that the ladder gives them", arguments: 0..<20 as Range<UInt64>)
  func plain(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Letters that are folded, three that are not, and what is not plain.
    let letters = Array("اأإآٱءؤئويىةهحلب  ").map(String.init) + ["َ", "ـ", "-", "a"]
    // Each row may stand for another at some level.
    let alike = ["اأإآ", "وؤ", "يىئ", "هة", "ءا"].map { Array($0).map(String.init) }
    var told = 0
    for _ in 0..<2000 {
      let left = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
        letters.dropLast(Bool.random(using: &numbers) ? 4 : 0).randomElement(using: &numbers) ?? ""
      }
      let right = left.map { letter in
        guard Int.random(in: 0..<3, using: &numbers) == 0 else { return letter }
        return alike.first { $0.contains(letter) }?.randomElement(using: &numbers) ?? letter
      }
      let texts = (left.joined(), right.joined())
      let (surface, name) = (Array(texts.0.utf8), Array(texts.1.utf8))
      let expected =
        spelling.ladder.level(SourceText(surface), SourceText(name), upTo: .hamza) { $0.codes == $1.codes }
        ?? .lookalikes
      if let level = PlainSpelling.level(surface.span, name.span) {
        told += 1
        #expect(level == expected, "reproduce with seed \(seed): \(texts)")
      }
      #expect(spelling.level(of: surface.span, name: name.span) == expected)
    }
    #expect(told > 500)
  }
}
