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
  /// The weighed sum of what stands about each candidate, and with the joint evidence of a round.
  private var own: [Float] = []
  /// The candidates before this one were weighed in a joint round.
  private var weighedJointly = 0
  private var sums: [Float] = []

  init(weights: Weights, keepsValues: Bool) {
    self.weights = weights
    self.keepsValues = keepsValues
  }

  /// Weighs what stands about each span and chooses by that alone.
  mutating func start(_ document: inout DocumentView) {
    own = []
    values = []
    extend(document) { _ in true }
    sums = own
    choose(&document) { _ in true }
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
    extend(document) { begins[$0.first] || begins[$0.last + 1] || ends[$0.first] }
    sums = own
    choose(&document, isNew)
  }

  /// Weighs each span against the links of the round before and chooses again.
  ///
  /// What a joint round found next to impossible is not weighed again.
  mutating func weighJointly(_ document: inout DocumentView) {
    for span in document.spans.indices {
      document.spans[span].isHopeless = document.spans[span].candidates.allSatisfy { index in
        index < weighedJointly && document.candidates[index].probability < Self.hopeless
      }
    }
    document.noteNearbyAnchors()
    var sums = own
    weigh(joint: true, &sums, document) { !$0.isHopeless }
    for span in document.spans where span.isHopeless {
      for index in span.candidates { sums[index] = document.candidates[index].score }
    }
    weighedJointly = document.candidates.count
    self.sums = sums
    for span in document.spans.indices { choose(span, &document) }
    SpanChooser.choose(&document)
    document.anchors = Anchors(document)
  }

  /// The evidence of one kind for one candidate.
  func value(_ column: Int, of candidate: Int) -> Float {
    values[candidate * weights.place.count + column]
  }

  /// Weighs the evidence that is not joint, for the spans where it is new.
  private mutating func extend(_ document: DocumentView, _ isWanted: (NameSpan) -> Bool) {
    let count = document.candidates.count
    own += [Float](repeating: 0, count: count - own.count)
    if keepsValues {
      values += [Float](repeating: 0, count: count * weights.place.count - values.count)
    }
    for span in document.spans where isWanted(span) {
      for index in span.candidates { own[index] = 0 }
    }
    var sums: [Float] = []
    swap(&sums, &own)
    weigh(joint: false, &sums, document, isWanted)
    swap(&sums, &own)
  }

  /// Chooses by what stands about each span alone.
  private mutating func choose(_ document: inout DocumentView, _ isWanted: (NameSpan) -> Bool) {
    for index in document.spans.indices where isWanted(document.spans[index]) {
      choose(index, &document)
      document.spans[index].nameAlone = document.spans[index].nameProbability
    }
    SpanChooser.choose(&document)
  }

  /// Adds the weighed evidence that is joint, or that which is not, to the sums of the candidates of some spans.
  private mutating func weigh(
    joint: Bool, _ sums: inout [Float], _ document: DocumentView, _ isWanted: (NameSpan) -> Bool
  ) {
    let scene = Scene(document: document, weights: weights)
    for span in document.spans where !span.candidates.isEmpty && isWanted(span) {
      var shared = SpanWeigher(span: span)
      if !joint { Evidences.forEach(&shared, scene) }
      for index in span.candidates {
        let candidate = document.candidates[index]
        var weigher = CandidateWeigher(
          isJoint: joint, candidate: candidate, span: span,
          sum: candidate.kind == .place ? shared.ofPlaces : shared.ofOrganisations)
        Evidences.forEach(&weigher, scene)
        sums[index] += weigher.sum
        if keepsValues { record(joint: joint, index, span, document) }
      }
    }
  }

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
    var column = 0

    @inline(__always)
    mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene) { column += 1 }

    @inline(__always)
    mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene) {
      ofPlaces += scene.weights.place[column] * kind.value(of: .place, in: span, of: scene.document)
      ofOrganisations +=
        scene.weights.organisation[column] * kind.value(of: .organisation, in: span, of: scene.document)
      column += 1
    }
  }

  /// Weighs what is each candidate's own. All kinds are made one piece of code, so that nothing is copied between them.
  private struct CandidateWeigher: EvidenceVisitor {
    let isJoint: Bool
    let candidate: Candidate
    let span: NameSpan
    var sum: Float
    var column = 0

    @inline(__always)
    mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene) {
      if kind.isJoint == isJoint {
        let weight =
          candidate.kind == .place ? scene.weights.place[column] : scene.weights.organisation[column]
        sum += weight * kind.value(of: candidate, in: span, of: scene.document)
      }
      column += 1
    }

    @inline(__always)
    mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene) { column += 1 }
  }

  /// Keeps the values that were weighed, for explanations.
  private mutating func record(joint: Bool, _ index: Int, _ span: NameSpan, _ document: DocumentView) {
    for (column, kind) in Evidences.all.enumerated() where kind.isJoint == joint {
      values[index * weights.place.count + column] = kind.value(
        of: document.candidates[index], in: span, of: document)
    }
  }

  /// Turns the sums of a span's candidates into probabilities and chooses the best.
  private mutating func choose(_ span: Int, _ document: inout DocumentView) {
    let range = document.spans[span].candidates
    var highest = range.isEmpty ? 0 : -Float.infinity
    for index in range { highest = max(highest, sums[index]) }
    let top = max(0, highest)  // "no name" has the score 0
    var total = Exponential.of(0 - top)
    for index in range {
      document.candidates[index].score = sums[index]
      sums[index] = Exponential.of(sums[index] - top)
      total += sums[index]
    }
    var best = -1
    var bestProbability: Float = 0
    for index in range {
      let probability = sums[index] / total
      document.candidates[index].probability = probability
      if probability > bestProbability {
        best = index
        bestProbability = probability
      }
    }
    document.spans[span].best = best
    document.spans[span].probability = bestProbability
    // The best reading against "no name": that a name has many bearers does not make a word a name.
    let against = Exponential.of(-abs(highest))
    document.spans[span].nameProbability = highest > 0 ? 1 / (1 + against) : against / (1 + against)
  }
}

/// The exponential function, since the core links no C mathematics.
enum Exponential {
  /// e^x for x ≤ 0 to a relative 1e-6; 0 below −80.
  static func of(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    // e^x = (e^(x/2^k))^(2^k)
    let parts: Float = 1024
    let y = Double(x) / Double(parts)
    var result = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)))
    for _ in 0..<10 { result *= result }
    return Float(result)
  }
}

extension Anchors {
  /// The chosen links of a document, in the order of the text.
  init(_ document: DocumentView) {
    for (index, span) in document.spans.enumerated() where span.isChosen && span.best >= 0 {
      let candidate = document.candidates[span.best]
      let word = document.words[span.first]
      let isCountry = candidate.placetype == .country
      list.append(
        Anchor(
          span: Int32(index), word: Int32(span.first), sentence: word.sentence, paragraph: word.paragraph,
          entity: Int32(candidate.entity), name: span.name,
          point: candidate.kind == .place ? candidate.point : nil,
          governorate: candidate.kind == .place ? candidate.governorate : -1, district: candidate.district,
          country: candidate.country,
          isArea: candidate.kind == .place
            && (candidate.placetype == .governorate || candidate.placetype == .district || isCountry
              || document.isSeat(candidate)),
          isCountry: isCountry, probability: span.probability, nameAlone: span.nameAlone,
          wordCount: Int32(span.context.wordCount)))
      guard candidate.kind == .place else { continue }
      if candidate.country != 0 { countries.add(span.probability, in: candidate.country, name: span.name) }
      if candidate.governorate >= 0 {
        governorates.add(span.probability, in: candidate.governorate, name: span.name)
      }
    }
    byEntity = AnchorIndex(list)
  }
}

extension DocumentView {
  /// The seat of a governorate stands for the governorate too: `في حمص` may be either.
  func isSeat(_ candidate: Candidate) -> Bool {
    candidate.placetype == .city && candidate.importance >= 0.6
  }
}
