/// Weighs what stands about each candidate of a span, of the kinds of evidence that can say anything of the span.
struct CandidatesWeigher: EvidenceVisitor {
  private(set) var sums: [Float]
  private var cues: SpanCues = []
  var column = 0

  init(sums: [Float]) { self.sums = sums }

  /// Begins with what is known of the name and of the span.
  @inline(__always)
  mutating func start(_ shared: SpanWeigher, _ cues: SpanCues, _ scene: WeighingScene) {
    column = 0
    self.cues = cues
    for index in scene.span.candidates {
      sums[index] =
        scene.document.candidates[index].ofName
        + (scene.document.candidates[index].kind == .place ? shared.ofPlaces : shared.ofOrganisations)
    }
  }

  @inline(__always)
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: WeighingScene) {
    if kind.cues.isEmpty || !kind.cues.isDisjoint(with: cues) {
      let (ofPlace, ofOrganisation) = (scene.weights.place[column], scene.weights.organisation[column])
      let candidates = scene.document.candidates.span
      var sums = sums.mutableSpan
      for index in scene.span.candidates {
        let weight = candidates[index].kind == .place ? ofPlace : ofOrganisation
        sums[index] += weight * kind.value(of: candidates[index], in: scene.span, of: scene.document)
      }
    }
    column &+= 1
  }

  // Without these the function above would be taken for all kinds, since it is the type's own.
  @inline(__always)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: WeighingScene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: WeighingScene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: WeighingScene) { column &+= 1 }
}
