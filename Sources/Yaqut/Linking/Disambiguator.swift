/// Weighs the evidence for each candidate and chooses, jointly over the document.
///
/// The start knows only what stands about each span. The links of a round are the anchors of the next, which adds the
/// joint evidence. Two joint rounds are enough: later ones change no more than the order of ties. Candidates that are
/// found by the links of the first come in before the second. All is deterministic and near linear in the spans, since a
/// span looks at a bounded number of anchors.
struct Disambiguator {
  /// A span whose candidates are all less probable than this after a joint round is no name: other links would have to
  /// speak for it ten times as loud in the next.
  static let hopeless: Float = 1e-4

  let weights: Weights
  /// The values are kept for ``value(_:of:)``; else each is weighed and forgotten.
  let keepsValues: Bool
  /// For each candidate a row with a value for each kind in the order of ``Evidences/all``.
  private var values: [Float] = []
  /// The weighed sum of what stands about each candidate, and the same with the joint evidence of a round.
  private var own: [Float] = []
  private var sums: [Float] = []
  /// The candidates before this one were weighed in a joint round.
  private var weighedJointly = 0
  private var surroundings = Surroundings()

  init(weights: Weights, keepsValues: Bool) {
    self.weights = weights
    self.keepsValues = keepsValues
  }

  /// Weighs what stands about each span and chooses by that alone.
  mutating func start(_ document: inout DocumentView) {
    addRoom(document)
    weighAlone(document) { _ in true }
    chooseAlone(&document) { _ in true }
    document.anchors = Anchors(document)
  }

  /// Takes in candidates that were added: weighs what stands about their spans, and about the spans beside them.
  mutating func takeIn(_ document: inout DocumentView) {
    let first = own.count
    let isNew = { (span: NameSpan) in span.candidates.lowerBound >= first }
    // Evidence asks which spans begin where this one does or behind it, and which end before it.
    var begins = [Bool](repeating: false, count: document.words.count + 1)
    var ends = begins
    for span in document.spans where isNew(span) {
      begins[span.first] = true
      ends[span.last + 1] = true
    }
    addRoom(document)
    weighAlone(document) { begins[$0.first] || begins[$0.last + 1] || ends[$0.first] }
    chooseAlone(&document, isNew)
  }

  /// Weighs each span against the links of the round before and chooses again.
  ///
  /// What a joint round found next to impossible is not weighed again.
  mutating func weighJointly(_ document: inout DocumentView) {
    let known = weighedJointly
    let isHopeless = { (span: NameSpan) in
      span.candidates.upperBound <= known && span.probability < Self.hopeless
    }
    weighJointly(document) { !isHopeless($0) }
    for index in document.spans.indices where !isHopeless(document.spans[index]) { choose(index, &document) }
    weighedJointly = document.candidates.count
    SpanChooser.choose(&document)
    document.anchors = Anchors(document)
  }

  /// The evidence of one kind for one candidate.
  func value(_ column: Int, of candidate: Int) -> Float {
    values[candidate * weights.place.count + column]
  }

  private mutating func addRoom(_ document: DocumentView) {
    let count = document.candidates.count
    own.append(contentsOf: repeatElement(0, count: count - own.count))
    sums.append(contentsOf: repeatElement(0, count: count - sums.count))
    if keepsValues {
      values.append(contentsOf: repeatElement(0, count: count * weights.place.count - values.count))
    }
  }

  // MARK: Rounds

  /// Weighs the evidence that is not joint, for some spans.
  @inline(__always)
  private mutating func weighAlone(_ document: DocumentView, _ isWanted: (NameSpan) -> Bool) {
    let scene = Scene(document: document, weights: weights)
    var weigher = CandidatesWeigher(sums: own)
    own = []
    for index in document.spans.indices where isWanted(document.spans[index]) {
      let span = document.spans[index]
      var shared = SpanWeigher(span: span)
      Evidences.forEach(&shared, scene)
      weigher.start(span, shared, document)
      Evidences.forEach(&weigher, scene)
      if keepsValues { record(joint: false, index, document) }
    }
    own = weigher.sums
  }

  /// Chooses by what stands about each span alone.
  @inline(__always)
  private mutating func chooseAlone(_ document: inout DocumentView, _ isWanted: (NameSpan) -> Bool) {
    for span in document.spans.indices where isWanted(document.spans[span]) {
      for index in document.spans[span].candidates { sums[index] = own[index] }
      choose(span, &document)
      document.spans[span].nameAlone = document.spans[span].nameProbability
    }
    SpanChooser.choose(&document)
  }

  /// Weighs all evidence, for some spans.
  @inline(__always)
  private mutating func weighJointly(_ document: DocumentView, _ isWanted: (NameSpan) -> Bool) {
    let scene = Scene(document: document, weights: weights)
    surroundings.start()
    for index in document.spans.indices where isWanted(document.spans[index]) {
      let span = document.spans[index]
      guard !span.candidates.isEmpty else { continue }
      surroundings.look(from: span, of: document)
      for place in span.candidates {
        var weigher = JointWeigher(
          span: span, candidate: document.candidates[place],
          nearness: surroundings.measure(document.candidates[place], document.anchors), sum: own[place])
        Evidences.forEach(&weigher, scene)
        sums[place] = weigher.sum
      }
      if keepsValues { record(joint: true, index, document) }
    }
  }

  /// Keeps the values that were weighed, for explanations.
  private mutating func record(joint: Bool, _ index: Int, _ document: DocumentView) {
    for place in document.spans[index].candidates {
      for (column, kind) in Evidences.all.enumerated() where kind.isJoint == joint {
        values[place * weights.place.count + column] = kind.value(
          of: document.candidates[place], in: document.spans[index], of: document)
      }
    }
  }

  /// Turns the sums of a span's candidates into probabilities and chooses the best.
  private mutating func choose(_ span: Int, _ document: inout DocumentView) {
    let range = document.spans[span].candidates
    var best = -1
    var highest = range.isEmpty ? 0 : -Float.infinity
    for index in range where sums[index] > highest { (best, highest) = (index, sums[index]) }
    let top = max(0, highest)  // "no name" has the score 0
    var total = Exponential.of(0 - top)
    for index in range {
      document.candidates[index].score = sums[index]
      sums[index] = Exponential.of(sums[index] - top)
      total += sums[index]
    }
    let share = 1 / total
    for index in range { document.candidates[index].probability = sums[index] * share }
    document.spans[span].best = best
    document.spans[span].probability = best < 0 ? 0 : document.candidates[best].probability
    // The best reading against "no name": that a name has many bearers does not make a word a name.
    let against = Exponential.of(-abs(highest))
    document.spans[span].nameProbability = highest > 0 ? 1 / (1 + against) : against / (1 + against)
  }
}

// MARK: Visitors

/// What does not change while evidence is weighed. It is handed on and never stored: what is stored is copied.
private struct Scene {
  let document: DocumentView
  let weights: Weights
}

/// Weighs what is the same for all candidates of a span that are of one kind.
private struct SpanWeigher: EvidenceVisitor {
  let span: NameSpan
  var ofPlaces: Float = 0
  var ofOrganisations: Float = 0
  private var column = 0

  init(span: NameSpan) { self.span = span }

  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene) {
    ofPlaces += scene.weights.place[column] * kind.value(of: .place, in: span, of: scene.document)
    ofOrganisations +=
      scene.weights.organisation[column] * kind.value(of: .organisation, in: span, of: scene.document)
    column &+= 1
  }

  @inline(__always)
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
}

/// Weighs what stands about each candidate of a span, of the kinds of evidence that can say anything of the span.
private struct CandidatesWeigher: EvidenceVisitor {
  private(set) var sums: [Float]
  private var span = NameSpan.none
  private var column = 0

  init(sums: [Float]) { self.sums = sums }

  /// Begins with what is known of the name and of the span.
  @inline(__always)
  mutating func start(_ span: NameSpan, _ shared: SpanWeigher, _ document: DocumentView) {
    self.span = span
    column = 0
    for index in span.candidates {
      sums[index] =
        document.candidates[index].ofName
        + (document.candidates[index].kind == .place ? shared.ofPlaces : shared.ofOrganisations)
    }
  }

  @inline(__always)
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene) {
    if kind.speaks(in: span, of: scene.document) {
      for index in span.candidates {
        let candidate = scene.document.candidates[index]
        let weight =
          candidate.kind == .place ? scene.weights.place[column] : scene.weights.organisation[column]
        sums[index] += weight * kind.value(of: candidate, in: span, of: scene.document)
      }
    }
    column &+= 1
  }

  @inline(__always)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
}

/// Weighs what the links about a span say of one candidate.
private struct JointWeigher: EvidenceVisitor {
  let span: NameSpan
  let candidate: Candidate
  let nearness: Nearness
  var sum: Float
  private var column = 0

  @inline(__always)
  init(span: NameSpan, candidate: Candidate, nearness: Nearness, sum: Float) {
    self.span = span
    self.candidate = candidate
    self.nearness = nearness
    self.sum = sum
  }

  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: Scene) {
    let weight = candidate.kind == .place ? scene.weights.place[column] : scene.weights.organisation[column]
    sum += weight * kind.value(of: candidate, at: nearness, in: span, of: scene.document)
    column &+= 1
  }

  @inline(__always)
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
}

/// Weighs what is the same wherever a name stands.
struct NameWeigher: EvidenceVisitor {
  /// The name of a candidate, in so many words.
  struct Name {
    let candidate: Candidate
    let words: Int
    let weights: Weights
  }

  private(set) var sum: Float = 0
  private var column = 0

  /// The weighed evidence of a name.
  static func weigh(_ candidate: Candidate, words: Int, _ weights: Weights) -> Float {
    var weigher = NameWeigher()
    Evidences.forEach(&weigher, Name(candidate: candidate, words: words, weights: weights))
    return weigher.sum
  }

  @inline(__always)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ name: Name) {
    let weight =
      name.candidate.kind == .place ? name.weights.place[column] : name.weights.organisation[column]
    sum += weight * kind.value(of: name.candidate, words: name.words)
    column &+= 1
  }

  @inline(__always)
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ name: Name) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ name: Name) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ name: Name) { column &+= 1 }
}
