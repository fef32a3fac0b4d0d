import TestSupport
import Testing

@testable import Yaqut

@Suite struct AnchorIndexTests {
  private func anchor(_ entity: Int, _ words: Int, _ probability: Float) -> Anchors.Anchor {
    Anchors.Anchor(
      span: 0, word: 0, sentence: 0, paragraph: 0, entity: Int32(entity), name: .none, point: nil,
      governorate: -1, district: -1, country: 0, isPlace: true, isArea: false, isCountry: false,
      probability: probability, nameAlone: 1, wordCount: Int32(words))
  }

  @Test("the surest allowed anchors of each number of words are those that a look at all finds")
  func surest() {
    for seed in UInt64(0)..<300 {
      var numbers = SeededNumbers(seed: seed)
      let entities = seed.isMultiple(of: 2) ? 80 : 2
      let list = (0..<Int.random(in: 0...120, using: &numbers)).map { _ in
        anchor(
          Int.random(in: 0...entities, using: &numbers), Int.random(in: 1...3, using: &numbers),
          Float(Int.random(in: 0...4, using: &numbers)) / 4)
      }
      let forbidden = Set(list.indices.filter { _ in Int.random(in: 0...3, using: &numbers) == 0 })
      let index = AnchorIndex(list)
      for entity in 0...80 {
        let own = list.indices.filter { list[$0].entity == Int32(entity) && !forbidden.contains($0) }
        let wanted = Dictionary(grouping: own) { list[$0].wordCount }.mapValues { places in
          places.sorted { (list[$1].probability, $0) < (list[$0].probability, $1) }
            .prefix(AnchorIndex.mostAsked)
        }
        var found: [Int32: [Int]] = [:]
        index.forEachSurest(of: Int32(entity), where: { !forbidden.contains($0) }) {
          found[list[$0].wordCount, default: []].append($0)
        }
        #expect(found == wanted.mapValues(Array.init), "seed \(seed), entity \(entity)")
      }
    }
  }

  @Test("of a name that stands a hundred thousand times a few anchors are looked at, the surest among them")
  func work() {
    let index = AnchorIndex((0..<100_000).map { anchor(7, 1, $0 == 5 ? 0.9 : 0.5) })
    var asked = 0
    var found: [Int] = []
    index.forEachSurest(of: 7) { _ in
      asked += 1
      return true
    } _: {
      found.append($0)
    }
    #expect(asked == AnchorIndex.mostAsked && found.first == 5)
  }
}
