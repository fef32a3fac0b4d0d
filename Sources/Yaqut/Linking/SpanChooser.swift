/// Chooses among overlapping spans: the longest probable name wins.
///
/// Only spans that overlap are put in order. `SpanChooserTests` compares with one order of all.
enum SpanChooser {
  /// Below this a span gives way to any other and is no link.
  static let leastProbability: Float = 0.5
  /// A longer name this probable still hides the shorter names in it.
  static let leastCovering: Float = 0.35
  /// What scores less is less probable than that: e^x / (1 + e^x).
  static let leastScore: Float = -0.62

  /// Marks the chosen spans; O(spans), and O(n log n) in those that overlap.
  static func choose(_ document: inout DocumentView) {
    var contest = Contest(words: document.words.count)
    // Those that overlap one another stand together, since spans are in the order of the text.
    var group: [Int] = []
    var end = -1
    for index in document.spans.indices {
      document.spans[index].isChosen = false
      guard document.spans[index].best >= 0, document.spans[index].nameProbability >= leastCovering else {
        continue
      }
      if document.spans[index].first > end {
        contest.decide(group, &document)
        group.removeAll(keepingCapacity: true)
      }
      group.append(index)
      end = max(end, document.spans[index].last)
    }
    contest.decide(group, &document)
  }

  /// What is kept while spans that overlap are chosen from.
  private struct Contest {
    let words: Int
    /// The words that a span has taken; empty until there is a contest.
    private var taken: [Bool] = []
    /// The words with which a name of several words begins.
    private var begins: [Bool] = []

    init(words: Int) { self.words = words }

    mutating func decide(_ group: [Int], _ document: inout DocumentView) {
      guard group.count > 1 else {
        for index in group { Self.mark(index, &document) }
        return
      }
      if taken.isEmpty {
        taken = [Bool](repeating: false, count: words)
        begins = taken
      }
      for index in order(group, document) {
        let (first, last) = (document.spans[index].first, document.spans[index].last)
        guard !taken[first...last].contains(true) else { continue }
        for word in first...last { taken[word] = true }
        Self.mark(index, &document)
      }
    }

    private static func mark(_ index: Int, _ document: inout DocumentView) {
      document.spans[index].isChosen = document.spans[index].nameProbability >= leastProbability
    }

    /// Longer in words, then whole, then more probable, then earlier.
    ///
    /// A span is cut whose last word begins another name of as many words: the adjective binds to its noun, so of
    /// `طائرات النظام` and `النظام السوري` the second is whole.
    private mutating func order(_ group: [Int], _ document: DocumentView) -> [Int] {
      struct Key {
        var index: Int
        var words: Int
        var isCut: Bool
        var probability: Float
      }
      for index in group where document.spans[index].context.wordCount > 1 {
        begins[document.spans[index].first] = true
      }
      let keys = group.map { index in
        let words = document.spans[index].context.wordCount
        return Key(
          index: index, words: words, isCut: words > 1 && begins[document.spans[index].last],
          probability: document.spans[index].nameProbability)
      }
      return keys.sorted { one, other in
        if one.words != other.words { return one.words > other.words }
        if one.isCut != other.isCut { return other.isCut }
        if one.probability != other.probability { return one.probability > other.probability }
        return one.index < other.index
      }.map(\.index)
    }
  }
}
