import TestSupport
import Testing

@testable import Yaqut

@Suite("The choice among overlapping spans")
struct SpanChooserTests {
  /// The rule as it reads: all probable spans in one order, each taken where none before it has a word of it.
  private func chosen(_ spans: [NameSpan]) -> [Bool] {
    struct Row {
      var index: Int
      var isCut: Bool
      var span: NameSpan
      var words: Int { span.last - span.first + 1 }
    }
    let probable = spans.indices.filter {
      spans[$0].best >= 0 && spans[$0].nameProbability >= SpanChooser.leastCovering
    }
    let rows = probable.map { index in
      Row(
        index: index,
        isCut: spans[index].first < spans[index].last
          && probable.contains {
            spans[$0].first < spans[$0].last && spans[$0].first == spans[index].last
          }, span: spans[index])
    }
    let order = rows.sorted { one, other in
      if one.words != other.words { return one.words > other.words }
      if one.isCut != other.isCut { return other.isCut }
      if one.span.nameProbability != other.span.nameProbability {
        return one.span.nameProbability > other.span.nameProbability
      }
      return one.index < other.index
    }
    var (taken, result) = (Set<Int>(), spans.map { _ in false })
    for row in order where taken.isDisjoint(with: row.span.first...row.span.last) {
      taken.formUnion(row.span.first...row.span.last)
      result[row.index] = row.span.nameProbability >= SpanChooser.leastProbability
    }
    return result
  }

  private func span(_ first: Int, _ last: Int, best: Int, _ probability: Float) -> NameSpan {
    var context = SpanContext()
    context.wordCount = last - first + 1
    var span = NameSpan(
      start: first, end: last + 1, first: first, last: last, proclitics: [], assimilated: false,
      context: context, name: .none, stopName: nil, candidates: 0..<1)
    span.choose(best, probability: probability, nameProbability: probability)
    // What the choice before left.
    span.isChosen = true
    return span
  }

  @Test("is what the rule says of all spans at once", arguments: 0..<300 as Range<UInt64>)
  func naive(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let words = Int.random(in: 1...40, using: &numbers)
    let probabilities: [Float] = [0, 0.3, 0.35, 0.4, 0.4999, 0.5, 0.7, 1]
    let spans = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
      let first = Int.random(in: 0..<words, using: &numbers)
      return span(
        first, min(words - 1, first + Int.random(in: 0...3, using: &numbers)),
        best: Int.random(in: 0...9, using: &numbers) == 0 ? -1 : 0,
        probabilities.randomElement(using: &numbers) ?? 0)
    }
    .sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    var document = TestDocument(String(repeating: "كلمة ", count: words)).view
    document.spans = spans
    SpanChooser.choose(&document)
    #expect(
      document.spans.map(\.isChosen) == chosen(spans),
      "reproduce with seed \(seed): \(spans.map { ($0.first, $0.last, $0.best, $0.nameProbability) })")
  }

  @Test("no span of less than the least score covers another")
  func leastScore() {
    let low = Exponential.of(SpanChooser.leastScore)
    #expect(low / (1 + low) < SpanChooser.leastCovering)
    #expect(low / (1 + low) > SpanChooser.leastCovering - 1e-3, "the bound is no weaker than it has to be")
  }
}
