/// Weighs what is the same wherever a name stands.
struct NameWeigher: EvidenceVisitor {
  /// The name of a candidate, in so many words.
  struct Name {
    let candidate: Candidate
    let words: Int
    let weights: Weights
  }

  private(set) var sum: Float = 0
  var column = 0

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
}
