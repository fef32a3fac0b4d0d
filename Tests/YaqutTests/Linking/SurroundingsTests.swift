import TestSupport
import Testing

@testable import Yaqut

/// Four links at a time, compared with one link after the other.
@Suite("Surroundings")
struct SurroundingsTests {
  /// Links and candidates of few entities, units, names and countries, so that they meet.
  private struct Draw {
    var numbers: SeededNumbers

    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &numbers) < share }

    mutating func entity() -> Int32 { Int32.random(in: 0...12, using: &numbers) }

    mutating func unit() -> Int32 { chance(0.2) ? -1 : entity() }

    mutating func name() -> NameHash { NameHash(value: UInt32.random(in: 0...5, using: &numbers)) }

    mutating func country() -> UInt16 { UInt16.random(in: 0...3, using: &numbers) }

    mutating func point() -> Point {
      Point(
        latitude: Float.random(in: 32...37, using: &numbers),
        longitude: Float.random(in: 35...42, using: &numbers))
    }

    mutating func probability() -> Float {
      chance(0.2) ? [0, 0.5, 1].randomElement(using: &numbers) ?? 0 : Float.random(in: 0...1, using: &numbers)
    }

    mutating func anchor(_ word: Int, _ text: DocumentText) -> Anchors.Anchor {
      let isPlace = chance(0.8)
      let isCountry = isPlace && chance(0.15)
      let entity = entity()
      let place = text.words[word]
      return Anchors.Anchor(
        span: 0, word: Int32(word), sentence: place.sentence, paragraph: place.paragraph, entity: entity,
        name: name(), point: isPlace && chance(0.8) ? point() : nil, governorate: isPlace ? unit() : -1,
        district: chance(0.4) ? entity : unit(), country: country(), isPlace: isPlace,
        isArea: isCountry || isPlace && chance(0.5), isCountry: isCountry, probability: probability(),
        nameAlone: probability(), wordCount: 1)
    }

    mutating func candidate() -> Candidate {
      let isPlace = chance(0.85)
      return Candidate(
        entity: Int(entity()), name: 0, form: [], level: .exact, kind: isPlace ? .place : .organisation,
        typeNumber: 0, nameKind: .preferred,
        importance: chance(0.2) ? FarOff.wellKnown : Float.random(in: 0...1, using: &numbers),
        point: chance(0.85) ? point() : nil, governorate: unit(), district: unit(), country: country(),
        isDated: false)
    }

    /// Spans in the order of the text, some of which are links.
    mutating func spans(_ words: Int) -> [NameSpan] {
      (0..<30).map { _ in
        let first = Int.random(in: 0..<words, using: &numbers)
        let last = min(words - 1, first + Int.random(in: 0...3, using: &numbers))
        return NameSpan(
          start: 0, end: 1, first: first, last: last, proclitics: [], assimilated: false,
          context: SpanContext(), name: name(), stopName: nil, candidates: 0..<0)
      }
      .sorted { $0.first < $1.first }
    }
  }

  private func isNear(_ one: Float, _ other: Float) -> Bool {
    one == other || abs(one - other) <= 1e-4 * max(1, abs(other))
  }

  @Test("they measure what one link after the other measures", arguments: 0..<150 as Range<UInt64>)
  func measures(seed: UInt64) {
    var draw = Draw(numbers: SeededNumbers(seed: seed))
    let words = Int.random(in: 1...300, using: &draw.numbers)
    let sentences = (0..<words).map { _ in draw.chance(0.9) ? "كلمة " : draw.chance(0.5) ? "كلمة. " : "كلمة\n" }
    var document = TestDocument(sentences.joined()).view
    let places = (0..<words).shuffled(using: &draw.numbers)
      .prefix(Int.random(in: 0...60, using: &draw.numbers)).sorted()
    document.anchors = Anchors(places.map { draw.anchor($0, document.text) })

    var surroundings = Surroundings()
    for span in draw.spans(words) {
      surroundings.look(from: span, of: document)
      for _ in 0..<4 {
        let candidate = draw.candidate()
        let found = surroundings.measure(candidate, document.anchors)
        let expected = Nearness(of: candidate, in: span, of: document)
        #expect(
          isNear(found.link, expected.link) && isNear(found.inside, expected.inside)
            && isNear(found.outside, expected.outside) && isNear(found.distance, expected.distance)
            && found.others == expected.others && isNear(found.countryShare, expected.countryShare)
            && isNear(found.governorateShare, expected.governorateShare),
          "reproduce with seed \(seed): \(found), expected \(expected) of \(candidate)")
        #expect(
          found.link <= surroundings.mostOfPoint && found.inside <= surroundings.mostOfArea
            && found.outside <= surroundings.mostOfArea, "reproduce with seed \(seed)")
      }
    }
  }
}
