/// What evidence may ask of the whole document.
struct DocumentView: Sendable {
  let text: DocumentText
  var spans: [NameSpan] = []
  var candidates: [Candidate] = []
  /// The places that spans are the demonyms of.
  var demonyms: [Int] = []
  /// The document's date as it was given, `YYYY-MM-DD`, or empty.
  var date: String = ""
  /// The day or year by which dates of records are weighed: the document's date, or else the latest year it names.
  var time: String = ""
  /// The links that the others are weighed against, in the order of the text.
  var anchors = Anchors.none
  /// For each span that ends in a word, the index of the longest such span; -1 if none.
  var spanEnding: [Int32] = []
  /// For each word, the span that begins there with the most words; -1 if none.
  var spanStarting: [Int32] = []

  @inline(__always) var gazetteer: Gazetteer { text.gazetteer }
  @inline(__always) var folded: FoldedText { text.folded }
  @inline(__always) var words: WordTable { text.words }
  @inline(__always) var readings: [WordReading] { text.readings }
  @inline(__always) var facts: [WordFacts] { text.facts }
}

extension DocumentView {
  /// Marks the spans that are words which surely belong to a person's name somewhere in the text; O(spans).
  mutating func notePersons(_ surnames: Surnames) {
    guard !surnames.isEmpty else { return }
    for index in spans.indices
    where spans[index].context.wordCount == 1 && spans[index].context.placeHead == 0
      && spans[index].context.person == 0
    {
      let (start, end) = (spans[index].start, spans[index].end)
      spans[index].isPersonElsewhere = surnames.contains(
        folded.codes, start..<end, isAssimilated: spans[index].assimilated)
    }
  }

  /// Notes, for each word, the longest span that ends there and the longest that starts there; O(spans).
  mutating func indexSpans() {
    spanEnding = [Int32](repeating: -1, count: words.count)
    spanStarting = [Int32](repeating: -1, count: words.count)
    for index in spans.indices {
      let (first, last) = (spans[index].first, spans[index].last)
      let (ending, starting) = (spanEnding[last], spanStarting[first])
      if ending < 0 || spans[Int(ending)].last - spans[Int(ending)].first < last - first {
        spanEnding[last] = Int32(index)
      }
      if starting < 0 || spans[Int(starting)].last - spans[Int(starting)].first < last - first {
        spanStarting[first] = Int32(index)
      }
    }
    for index in spans.indices {
      spans[index].listNeighbours = listNeighbours(spans[index].first, spans[index].last)
    }
  }
}
