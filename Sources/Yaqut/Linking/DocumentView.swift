/// What evidence may ask of the whole document.
struct DocumentView: Sendable {
  let gazetteer: Gazetteer
  let folded: FoldedText
  let words: WordTable
  let readings: [WordReading]
  /// By the numbers of words.
  let facts: [WordFacts]
  var spans: [NameSpan]
  var candidates: [Candidate]
  /// The places that spans are the demonyms of.
  var demonyms: [Int] = []
  /// The document's date as it was given, `YYYY-MM-DD`, or empty.
  var date: String = ""
  /// The day or year by which dates of records are weighed: the document's date, or else the latest year it names.
  var time: String = ""
  /// The links that the others are weighed against, in the order of the text.
  var anchors: Anchors = .init()
  /// For each span the anchors about it but those in it, the nearest first: those with a point, and the units.
  var nearby: [NearbyAnchor] = []
  var nearbyUnits: [NearbyUnit] = []
  /// For each span that ends in a word, the index of the longest such span; -1 if none.
  var spanEnding: [Int32] = []
  /// For each word, the span that begins there with the most words; -1 if none.
  var spanStarting: [Int32] = []
}

/// The links of the round before, which speak for places near them and inside them.
struct Anchors: Sendable {
  struct Anchor: Sendable {
    var span: Int32
    var word: Int32
    var sentence: Int32
    var paragraph: Int32
    var entity: Int32
    var name: NameHash
    var point: Point?
    var governorate: Int32
    var district: Int32
    var country: UInt16
    /// A governorate, district or country: other places lie in it.
    var isArea: Bool
    var isCountry: Bool
    var probability: Float
    /// How sure it was that this is a name by what stands about it alone, before other links spoke.
    var nameAlone: Float
    var wordCount: Int32
  }

  var list: [Anchor] = []
  /// The document's linked places by country, and by governorate.
  var countries = Shares<UInt16>()
  var governorates = Shares<Int32>()
  /// The anchors of one entity.
  var byEntity = AnchorIndex()

  /// The number of anchors looked at on each side of a span, which keeps the work linear in the spans.
  static let reach = 10
}

extension DocumentView {
  /// Marks the spans that are words which surely belong to a person's name somewhere in the text; O(spans).
  mutating func notePersons(_ words: Set<[UInt8]>) {
    guard !words.isEmpty else { return }
    for index in spans.indices
    where spans[index].context.wordCount == 1 && spans[index].context.placeHead == 0
      && spans[index].context.person == 0
    {
      spans[index].isPersonElsewhere = words.contains(Array(key(of: spans[index])))
    }
  }

  /// Notes, for each word, the longest span that ends there and the longest that starts there; O(spans).
  mutating func indexSpans() {
    spanEnding = [Int32](repeating: -1, count: words.count)
    spanStarting = [Int32](repeating: -1, count: words.count)
    for (index, span) in spans.enumerated() {
      let ending = spanEnding[span.last]
      if ending < 0 || spans[Int(ending)].context.wordCount < span.context.wordCount {
        spanEnding[span.last] = Int32(index)
      }
      let starting = spanStarting[span.first]
      if starting < 0 || spans[Int(starting)].context.wordCount < span.context.wordCount {
        spanStarting[span.first] = Int32(index)
      }
    }
    for index in spans.indices { spans[index].listNeighbours = listNeighbours(of: spans[index]) }
  }
}
