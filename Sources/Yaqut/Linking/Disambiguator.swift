/// Weighs the evidence for each candidate and chooses, jointly over the document.
///
/// The first round knows only what stands about each span. The links of a round are the anchors of the next, which
/// adds the joint evidence. Two further rounds are enough: later ones change no more than the order of ties. All is
/// deterministic and near linear in the spans, since a span looks at a bounded number of anchors.
struct Disambiguator {
  static let rounds = 3

  let weights: Weights
  /// The values are kept for ``value(_:of:)``; else each is weighed and forgotten.
  let keepsValues: Bool
  /// For each kind in the order of ``Evidences/all`` a column with a value for each candidate.
  private var values: [Float] = []
  private var candidateCount = 0
  /// The weighed sum of what stands about each candidate, and with the joint evidence of a round.
  private var own: [Float] = []
  private var sums: [Float] = []

  init(weights: Weights, keepsValues: Bool) {
    self.weights = weights
    self.keepsValues = keepsValues
  }

  mutating func run(_ document: inout DocumentView) {
    candidateCount = document.candidates.count
    if keepsValues { values = [Float](repeating: 0, count: candidateCount * weights.place.count) }
    own = [Float](repeating: 0, count: candidateCount)
    own = weigh(joint: false, own, document)
    for round in 0..<Self.rounds {
      if round > 0 {
        document.noteNearbyAnchors()
        sums = weigh(joint: true, own, document)
      } else {
        sums = own
      }
      for span in document.spans.indices { choose(span, &document) }
      SpanChooser.choose(&document)
      if round == 0 {
        for index in document.spans.indices {
          document.spans[index].nameAlone = document.spans[index].nameProbability
        }
      }
      document.anchors = Anchors(document)
    }
  }

  /// The evidence of one kind for one candidate.
  func value(_ column: Int, of candidate: Int) -> Float { values[column * candidateCount + candidate] }

  /// Adds the weighed evidence that is joint, or that which is not.
  private mutating func weigh(joint: Bool, _ sums: [Float], _ document: DocumentView) -> [Float] {
    var weigher = Weigher(
      document: document, weights: weights, isJoint: joint, keepsValues: keepsValues, sums: sums, values: [])
    swap(&values, &weigher.values)
    Evidences.forEach(&weigher)
    swap(&values, &weigher.values)
    return weigher.sums
  }

  private struct Weigher: EvidenceVisitor {
    let document: DocumentView
    let weights: Weights
    let isJoint: Bool
    let keepsValues: Bool
    var sums: [Float]
    var values: [Float]
    var column = 0

    mutating func visit<Kind: Evidence>(_ kind: Kind.Type) {
      defer { column += 1 }
      guard kind.isJoint == isJoint else { return }
      let (place, organisation) = (weights.place[column], weights.organisation[column])
      for span in document.spans.indices {
        for index in document.spans[span].candidates {
          let value = kind.value(of: document.candidates[index], in: document.spans[span], of: document)
          sums[index] += (document.candidates[index].kind == .place ? place : organisation) * value
          if keepsValues { values[column * document.candidates.count + index] = value }
        }
      }
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
