/// Weighs what is the same for all candidates of a span that are of one kind.
struct SpanWeigher: EvidenceVisitor {
  private let cues: SpanCues
  /// Which kinds of candidates there are.
  private var hasPlaces = false
  private var hasOrganisations = false
  private(set) var ofPlaces: Float = 0
  private(set) var ofOrganisations: Float = 0
  var column = 0

  init(_ cues: SpanCues) { self.cues = cues }

  /// Looks which kinds of candidates there are.
  @inline(__always)
  mutating func start(_ scene: WeighingScene) {
    for index in scene.span.candidates {
      if scene.document.candidates[index].kind == .place { hasPlaces = true } else { hasOrganisations = true }
    }
  }

  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: WeighingScene) {
    if kind.cues.isEmpty || !kind.cues.isDisjoint(with: cues) {
      if hasPlaces {
        ofPlaces += scene.weights.place[column] * kind.value(of: .place, in: scene.span, of: scene.document)
      }
      if hasOrganisations {
        ofOrganisations +=
          scene.weights.organisation[column]
          * kind.value(of: .organisation, in: scene.span, of: scene.document)
      }
    }
    column &+= 1
  }
}
