import TestSupport
import Testing

@testable import Yaqut

@Suite("Spans")
struct NameSpanTests {
  @Test("keep the numbers they are given", arguments: 0..<50 as Range<UInt64>)
  func fields(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    func range() -> Range<Int> {
      let start = Int.random(in: 0...1 << 30, using: &numbers)
      return start..<start + Int.random(in: 0...1 << 30, using: &numbers)
    }
    let (codes, words, candidates) = (range(), range(), range())
    var span = NameSpan(
      start: codes.lowerBound, end: codes.upperBound, first: words.lowerBound, last: words.upperBound,
      proclitics: [.waw, .beh], assimilated: true, context: SpanContext(), name: .none, stopName: nil,
      candidates: candidates)
    #expect(span.start..<span.end == codes && span.first..<span.last == words, "reproduce with seed \(seed)")
    #expect(span.candidates == candidates && span.demonyms.isEmpty && span.best == -1)
    let (others, demonyms) = (range(), range())
    span.candidates = others
    span.demonyms = demonyms
    span.choose(others.lowerBound, probability: 0.25, nameProbability: 0.75)
    #expect(span.candidates == others && span.demonyms == demonyms, "reproduce with seed \(seed)")
    #expect(span.best == others.lowerBound && span.probability == 0.25 && span.nameProbability == 0.75)
    #expect(span.start..<span.end == codes && span.proclitics == [.waw, .beh] && span.assimilated)
  }

  @Test(
    "keep the stop name that the name is",
    arguments: [
      nil, StopName(reason: .commonWord, perMillion: nil), StopName(reason: .commonWord, perMillion: 0),
      StopName(reason: .adjective, perMillion: 12.5), StopName(reason: .givenName, perMillion: 100_000),
      StopName(reason: .familyName, perMillion: nil),
    ])
  func stopName(_ stopName: StopName?) {
    let span = NameSpan(
      start: 0, end: 1, first: 0, last: 0, proclitics: [], assimilated: false, context: SpanContext(),
      name: .none, stopName: stopName, candidates: 0..<0)
    #expect(span.stopName == stopName)
    #expect(span.isWord == [.commonWord, .adjective].contains(stopName?.reason))
    #expect(span.isPersonalName == [.givenName, .familyName].contains(stopName?.reason))
  }
}
