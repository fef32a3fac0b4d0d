/// Weighs the evidence for each candidate and chooses, jointly over the document.
///
/// The first round knows only what stands about each span. The links of a round are the anchors of the next, which
/// adds the joint evidence. Two further rounds are enough: later ones change no more than the order of ties. All is
/// deterministic and near linear in the spans, since a span looks at a bounded number of anchors.
struct Disambiguator {
  static let rounds = 3

  let weights: Weights
  /// One row of evidence a candidate, in the order of ``Evidences/all``.
  private(set) var values: [Float] = []

  init(weights: Weights) { self.weights = weights }

  mutating func run(_ document: inout DocumentView) {
    let columns = Evidences.all.count
    values = [Float](repeating: 0, count: document.candidates.count * columns)
    weigh(joint: false, document)
    for round in 0..<Self.rounds {
      if round > 0 { weigh(joint: true, document) }
      score(&document)
      SpanChooser.choose(&document)
      if round == 0 {
        for index in document.spans.indices {
          document.spans[index].nameAlone = document.spans[index].nameProbability
        }
      }
      document.anchors = Anchors(document)
    }
  }

  /// The evidence of one candidate.
  func row(of candidate: Int) -> ArraySlice<Float> {
    let columns = Evidences.all.count
    return values[candidate * columns..<(candidate + 1) * columns]
  }

  private mutating func weigh(joint: Bool, _ document: DocumentView) {
    let columns = Evidences.all.count
    for span in document.spans {
      for index in span.candidates {
        let candidate = document.candidates[index]
        for (column, evidence) in Evidences.all.enumerated() where evidence.isJoint == joint {
          values[index * columns + column] = evidence.value(of: candidate, in: span, of: document)
        }
      }
    }
  }

  private func score(_ document: inout DocumentView) {
    let columns = Evidences.all.count
    for spanIndex in document.spans.indices {
      let range = document.spans[spanIndex].candidates
      var top: Float = 0  // the score of "no name"
      for index in range {
        let row = weights.row(for: document.candidates[index].kind)
        var sum: Float = 0
        for column in 0..<columns { sum += row[column] * values[index * columns + column] }
        document.candidates[index].score = sum
        top = max(top, sum)
      }
      var total = Exponential.of(0 - top)
      for index in range { total += Exponential.of(document.candidates[index].score - top) }
      var best = -1
      var bestProbability: Float = 0
      for index in range {
        let probability = Exponential.of(document.candidates[index].score - top) / total
        document.candidates[index].probability = probability
        if probability > bestProbability {
          best = index
          bestProbability = probability
        }
      }
      document.spans[spanIndex].best = best
      document.spans[spanIndex].probability = bestProbability
      // The best reading against "no name": that a name has many bearers does not make a word a name.
      let highest = range.map { document.candidates[$0].score }.max() ?? 0
      let against = Exponential.of(-abs(highest))
      document.spans[spanIndex].nameProbability = highest > 0 ? 1 / (1 + against) : against / (1 + against)
    }
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
      byEntity[Int32(candidate.entity), default: []].append(Int32(list.count))
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
  }
}

extension DocumentView {
  /// The seat of a governorate stands for the governorate too: `في حمص` may be either.
  func isSeat(_ candidate: Candidate) -> Bool {
    candidate.placetype == .city && candidate.importance >= 0.6
  }
}
