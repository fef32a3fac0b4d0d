/// Weighs what the links about a span say of one of its candidates.
struct JointWeigher: EvidenceVisitor {
  private let candidate: Candidate
  private let nearness: Nearness
  private(set) var sum: Float
  var column = 0

  @inline(__always)
  init(_ candidate: Candidate, _ nearness: Nearness, sum: Float) {
    self.candidate = candidate
    self.nearness = nearness
    self.sum = sum
  }

  mutating func weigh(_ scene: WeighingScene) { Evidences.forEach(&self, scene) }

  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: WeighingScene) {
    if kind.speaks(in: scene.span, of: scene.document) {
      let weight = candidate.kind == .place ? scene.weights.place[column] : scene.weights.organisation[column]
      sum += weight * kind.value(of: candidate, at: nearness, in: scene.span, of: scene.document)
    }
    column &+= 1
  }
}
