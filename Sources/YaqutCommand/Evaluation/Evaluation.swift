/// Compares predictions with gold annotations and counts; `shared/eval/score.py` is the specification, and the figures
/// agree with it to the last digit.
///
/// A mention is found when a prediction has its span (or one of the other right spans) and a kind in which it may be
/// read; it is right when the prediction names its entity. What was predicted besides is spurious, unless it stands
/// on an annotation that leaves it free; a spurious link on a distractor is also a trap.
struct Evaluation {
  /// Mentions are counted apart by these.
  enum Category: String, CaseIterable { case place, organisation, descriptive }

  /// Counts of one category.
  struct Counts: Equatable {
    var gold = 0, found = 0, right = 0, wrong = 0, missed = 0, spurious = 0
    /// Found, but not linked.
    var nilFound = 0
    /// Not linked, and no mention: never held against the linker.
    var nilElsewhere = 0
  }

  /// One thing that was not right, for a person to look at.
  struct Finding: Equatable {
    enum Kind: String {
      case missed = "MISS", unlinked = "NIL", wrong = "WRONG", trap = "TRAP", spurious = "SPURIOUS"
    }
    var document: String
    var kind: Kind
    var category: String
    var surface: String
    var type: String
    var detail: String
  }

  private(set) var counts: [Category: Counts] = [:]
  private(set) var traps = 0
  private(set) var badOffsets = 0
  private(set) var missingDocuments: [String] = []
  private(set) var findings: [Finding] = []
  private(set) var reliability = Reliability()
  private let judge: Judge

  init(kilometres: Double) { judge = Judge(limit: kilometres) }

  /// The counts of a category.
  subscript(category: Category) -> Counts {
    get { counts[category] ?? Counts() }
    set { counts[category] = newValue }
  }

  /// Adds a document. Offsets count the scalars of `text`; `predictions` is `nil` when the file has none.
  mutating func add(_ name: String, text: [Unicode.Scalar], gold: GoldDocument, predictions: [Prediction]?) {
    if predictions == nil { missingDocuments.append(name) }
    let predictions = predictions ?? []
    for prediction in predictions {
      let words = Self.slice(text, prediction.span.start, prediction.span.end)
      if prediction.surface.map({ Array($0.unicodeScalars) != words }) ?? true { badOffsets += 1 }
    }
    var used: Set<Int> = []
    for mention in gold.mentions {
      judgeMention(mention, of: name, text: text, predictions: predictions, used: &used)
    }
    judgeRest(of: name, text: text, gold: gold, predictions: predictions, used: used)
  }

  private mutating func judgeMention(
    _ gold: GoldMention, of document: String, text: [Unicode.Scalar], predictions: [Prediction],
    used: inout Set<Int>
  ) {
    let category = gold.category
    func finding(_ kind: Finding.Kind, _ detail: String) -> Finding {
      Finding(
        document: document, kind: kind, category: category.rawValue, surface: gold.surface,
        type: gold.reading.type ?? "", detail: detail)
    }
    self[category].gold += 1
    let kinds = judge.kinds(of: gold)
    var hit: Int?
    for span in [gold.span] + gold.alternativeSpans where hit == nil {
      hit = predictions.indices.first { index in
        !used.contains(index) && predictions[index].span == span
          && predictions[index].kind.map(kinds.contains) ?? false
      }
    }
    guard let hit else {
      self[category].missed += 1
      findings.append(finding(.missed, Self.context(text, gold.span)))
      return
    }
    used.insert(hit)
    let prediction = predictions[hit]
    self[category].found += 1
    guard prediction.isLinked else {
      self[category].nilFound += 1
      findings.append(finding(.unlinked, ""))
      return
    }
    let isRight = judge.isRight(prediction, for: gold)
    reliability.add(confidence: prediction.confidence, isRight: isRight)
    if isRight {
      self[category].right += 1
    } else {
      self[category].wrong += 1
      findings.append(finding(.wrong, Self.difference(gold, prediction)))
    }
  }

  private mutating func judgeRest(
    of document: String, text: [Unicode.Scalar], gold: GoldDocument, predictions: [Prediction], used: Set<Int>
  ) {
    var asides: [GoldSpan: [(Judge.Aside, GoldMention)]] = [:]
    for (aside, mentions) in [
      (Judge.Aside.nested, gold.nested), (.generic, gold.generic), (.demonym, gold.demonyms),
    ] {
      for mention in mentions { asides[mention.span, default: []].append((aside, mention)) }
    }
    let distractors = Set(gold.distractors)
    for (index, prediction) in predictions.enumerated() where !used.contains(index) {
      let isTrap = distractors.contains(prediction.span) && prediction.isLinked
      if !isTrap {
        let free = (asides[prediction.span] ?? []).contains { judge.isFree(prediction, on: $0.1, as: $0.0) }
        if free { continue }
        if !prediction.isLinked {
          if let category = prediction.category { self[category].nilElsewhere += 1 }
          continue
        }
      }
      if isTrap { traps += 1 }
      if let category = prediction.category { self[category].spurious += 1 }
      reliability.add(confidence: prediction.confidence, isRight: false)
      findings.append(
        Finding(
          document: document, kind: isTrap ? .trap : .spurious, category: prediction.kind ?? "",
          surface: prediction.surface ?? "", type: prediction.type ?? "",
          detail: Self.context(text, prediction.span))
      )
    }
  }

  // MARK: Words for people

  /// The scalars `start..<end`, read as Python reads a slice: from the end when negative, cut to what there is.
  static func slice(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> [Unicode.Scalar] {
    func bounded(_ offset: Int) -> Int { min(max(offset < 0 ? offset + text.count : offset, 0), text.count) }
    let (lower, upper) = (bounded(start), bounded(end))
    return lower < upper ? Array(text[lower..<upper]) : []
  }

  private static func context(_ text: [Unicode.Scalar], _ span: GoldSpan) -> String {
    var words = String.UnicodeScalarView()
    words.append(
      contentsOf: slice(text, max(0, span.start - 25), span.end + 15).map { $0 == "\n" ? " " : $0 })
    return String(words)
  }

  private static func difference(_ gold: GoldMention, _ got: Prediction) -> String {
    func point(_ lat: Double?, _ lon: Double?) -> String {
      guard let lat, let lon else { return "no point" }
      return "\(lat),\(lon)"
    }
    return """
      gold \(gold.reading.name ?? "") \(point(gold.reading.lat, gold.reading.lon)) \
      got \(got.id ?? "") \(got.name ?? "") \(got.type ?? "") \(point(got.lat, got.lon))
      """
  }
}
