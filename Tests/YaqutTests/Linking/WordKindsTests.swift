import TestSupport
import Testing

@testable import Yaqut

@Suite("Kinds of words")
struct WordKindsTests {
  @Test("are those of a dictionary", arguments: 0..<20 as Range<UInt64>)
  func kinds(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    func word() -> [UInt8] {
      (0..<Int.random(in: 0...4, using: &numbers)).map { _ in UInt8.random(in: 1...6, using: &numbers) }
    }
    var table = WordKindTable()
    var expected: [[UInt8]: WordKinds] = [:]
    for kind in [WordKinds.opener, .sharedHead, .relation, .between, .epithet] {
      let words = (0..<Int.random(in: 0...80, using: &numbers)).map { _ in word() }
      table.insert(kind, for: words)
      for word in words { expected[word, default: []].insert(kind) }
    }
    for _ in 0..<300 {
      let asked = word()
      let padded = [9] + asked + [9]
      #expect(table[padded[1..<padded.count - 1]] == expected[asked] ?? [], "seed \(seed)")
    }
  }

  private static let words: [(String, WordKinds)] = [
    ("تل", .opener), ("وزارتي", .sharedHead), ("شمالي", .relation), ("كيلومترات", .relation),
    ("بين", .between), ("الحدودي", .epithet), ("حلب", []), ("من", [.relation, .from]),
    ("طريق", [.way, .road]), ("أوتوستراد", .highway), ("السريع", .roadAdjective), ("المدفعية", .force),
    ("المسلحة", .forceAdjective),
  ]

  @Test("the finders' words are in the vocabulary as what they are", arguments: words)
  func vocabulary(_ word: String, _ kinds: WordKinds) {
    let normalizer = Normalizer(table: .make(), profile: .key)
    #expect(LinkingVocabulary(normalizer).kinds[normalizer.fold(word).codes[...]] == kinds)
  }

  @Test("a noun of armed force is known behind the proclitics that are taken off it, and behind no others")
  func forces() {
    let normalizer = Normalizer(table: .make(), profile: .key)
    let vocabulary = LinkingVocabulary(normalizer)
    let phrases = vocabulary.phrases
    for noun in phrases.nouns {
      for letters in ["", "و", "ف", "ب", "ك", "ل", "وب", "فل", "بو", "وو", "لل", "ولل", "س"] {
        let prefix = normalizer.fold(letters).codes
        for word in [prefix + noun, prefix + noun.dropFirst(2), prefix + noun.dropFirst()] {
          let isForce =
            phrases.nouns.contains(word) || phrases.nouns.contains(phrases.withoutProclitics(word[...]).0)
          #expect(vocabulary.kinds[word[...]].contains(.force) == isForce, "\(letters), \(word)")
        }
      }
    }
  }
}
