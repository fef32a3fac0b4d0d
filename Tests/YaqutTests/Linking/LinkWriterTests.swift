import TestSupport
import Testing

@testable import Yaqut

@Suite struct LinkWriterTests {
  private func link(_ range: Range<Int>, _ number: Int?, confidence: Double = 1) -> Link {
    Link(
      range: range, proclitics: "", kind: .place, form: .name, entity: number, name: nil, expectedType: nil,
      confidence: confidence,
      level: .exact, reason: nil, qualifier: nil, candidates: [], nested: [])
  }

  /// A link as range, number and the numbers of what is nested in it.
  private func plain(_ links: [Link]) -> [[Int]] {
    links.map {
      [$0.range.lowerBound, $0.range.upperBound, $0.entity ?? -1] + $0.nested.map { $0.entity ?? -1 }
    }
  }

  /// Links in the order of the text, some of which overlap.
  private func links(_ count: Int, from number: Int, _ numbers: inout SeededNumbers) -> [Link] {
    (0..<count).map { index in
      let start = Int.random(in: 0...40, using: &numbers)
      return link(start..<start + Int.random(in: 1...8, using: &numbers), number + index)
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  @Test("of links in one code point the surer one stays, and one with an entity before one without")
  func apart() {
    let links = [
      link(0..<3, 1), link(3..<6, nil, confidence: 0.9), link(3..<6, 2, confidence: 0.2),
      link(3..<9, 3, confidence: 0.5), link(8..<9, 4, confidence: 0.4), link(9..<10, nil, confidence: 0),
    ]
    #expect(plain(LinkWriter.apart(links)) == [[0, 3, 1], [3, 9, 3], [9, 10, -1]])
  }

  @Test("what lies in a place is not shut out by its units")
  func units() {
    let gazetteer = TestGazetteer.gazetteer
    let places = (0..<gazetteer.entityCount).filter { gazetteer.kind(of: $0) == .place }
    for unit in places {
      for place in places where gazetteer.contains(unit, place) {
        #expect(LinkWriter.mayContain(gazetteer.units(of: unit), gazetteer.units(of: place)))
      }
    }
    #expect(!LinkWriter.mayContain((2, -1), (3, -1)))
    #expect(!LinkWriter.mayContain((2, 4), (2, 5)))
    #expect(LinkWriter.mayContain((-1, -1), (2, 5)))
  }

  @Test(
    "what is merged and covered is what comparing all with all gives", arguments: 0..<400 as Range<UInt64>)
  func naive(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let some = links(Int.random(in: 0...9, using: &numbers), from: 0, &numbers)
    let more = links(Int.random(in: 0...5, using: &numbers), from: 100, &numbers)

    var added: [Link] = []
    for new in more where !(some + added).contains(where: { $0.range.overlaps(new.range) }) {
      added.append(new)
    }
    let expected = (some + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var merged = some
    LinkWriter.merge(more, into: &merged)
    #expect(plain(merged) == plain(expected))

    var covered = some
    for var longer in more {
      longer.nested = covered.filter { $0.range.overlaps(longer.range) && $0.range != longer.range }
      covered.removeAll { $0.range.overlaps(longer.range) }
      covered.append(longer)
    }
    covered.sort { $0.range.lowerBound < $1.range.lowerBound }
    var longer = some
    LinkWriter.cover(&longer, with: more)
    #expect(plain(longer) == plain(covered))
  }
}
