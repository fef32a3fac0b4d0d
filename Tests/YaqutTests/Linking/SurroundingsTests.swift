import Testing

@testable import Yaqut

/// Four links at a time, compared with one link after the other.
@Suite("Surroundings")
struct SurroundingsTests {
  private func isNear(_ one: Float, _ other: Float) -> Bool {
    one == other || abs(one - other) <= 1e-4 * max(1, abs(other))
  }

  @Test("they measure what one link after the other measures", arguments: 0..<150 as Range<UInt64>)
  func measures(seed: UInt64) {
    var random = RandomLinks(seed: seed)
    var document = random.document(words: random.number(1...300))
    random.addSpans(30, to: &document)
    var surroundings = Surroundings()
    for span in document.spans {
      surroundings.look(from: span, of: document)
      var shares = SharesOfSpan(span.name, document.anchors)
      for candidate in document.candidates[span.candidates] {
        let found = surroundings.measure(candidate, document.anchors, &shares)
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
