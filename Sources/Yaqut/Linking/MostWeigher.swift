/// Adds the most that the links about a span can say of a candidate, or of any.
struct MostWeigher: EvidenceVisitor {
  private(set) var sum: Float = 0
  /// -1 for any.
  private var candidate = -1
  var column = 0

  @inline(__always)
  init() {}

  @inline(__always)
  init(sum: Float, candidate: Int) {
    self.sum = sum
    self.candidate = candidate
  }

  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: WeighingScene) {
    let isAny = candidate < 0
    let (ofPlace, ofOrganisation) = (scene.weights.place[column], scene.weights.organisation[column])
    let isPlace = isAny || scene.document.candidates[candidate].kind == .place
    let weight = isAny ? max(ofPlace, ofOrganisation) : isPlace ? ofPlace : ofOrganisation
    if weight > 0, kind.speaks(in: scene.span, of: scene.document) {
      sum +=
        weight
        * (isAny
          ? kind.most(in: scene.surroundings)
          : kind.most(
            of: scene.document.candidates[candidate], in: scene.surroundings, of: scene.document))
    }
    column &+= 1
  }
}
