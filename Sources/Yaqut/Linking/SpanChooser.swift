/// Chooses among overlapping spans: the longest probable name wins.
enum SpanChooser {
  /// Below this a span gives way to any other and is no link.
  static let leastProbability: Float = 0.5
  /// A longer name this probable still hides the shorter names in it.
  static let leastCovering: Float = 0.35

  /// Marks the chosen spans; O(spans × log spans).
  static func choose(_ document: inout DocumentView) {
    for index in document.spans.indices { document.spans[index].isChosen = false }
    let probable = document.spans.indices.filter {
      document.spans[$0].best >= 0 && document.spans[$0].nameProbability >= leastCovering
    }
    let cut = cutSpans(document, probable)
    let order = probable.sorted { one, other in
      let a = document.spans[one]
      let b = document.spans[other]
      // Longer in words, then whole, then more probable, then earlier.
      if a.context.wordCount != b.context.wordCount { return a.context.wordCount > b.context.wordCount }
      if cut[one] != cut[other] { return cut[other] }
      if a.nameProbability != b.nameProbability { return a.nameProbability > b.nameProbability }
      return a.start < b.start
    }
    var taken = [Bool](repeating: false, count: document.words.count)
    for index in order {
      let span = document.spans[index]
      guard !taken[span.first...span.last].contains(true) else { continue }
      for word in span.first...span.last { taken[word] = true }
      document.spans[index].isChosen = span.nameProbability >= leastProbability
    }
  }

  /// Spans whose last word begins another name of as many words: the adjective binds to its noun, so of
  /// `طائرات النظام` and `النظام السوري` the second is whole.
  private static func cutSpans(_ document: DocumentView, _ probable: [Int]) -> [Bool] {
    var starts = [Bool](repeating: false, count: document.words.count)
    for index in probable where document.spans[index].context.wordCount > 1 {
      starts[document.spans[index].first] = true
    }
    var cut = [Bool](repeating: false, count: document.spans.count)
    for index in probable where document.spans[index].context.wordCount > 1 {
      cut[index] = starts[document.spans[index].last]
    }
    return cut
  }
}
