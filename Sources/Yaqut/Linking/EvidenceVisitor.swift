/// What is done with each kind of evidence, shown by ``Evidences/forEach(_:_:)``.
///
/// A visitor has a function for the kinds that concern it; over the others it passes. One for ``Evidence`` would be taken for the
/// more special kinds too, so such a visitor names them all.
protocol EvidenceVisitor {
  associatedtype Scene
  /// The place of the kind that is shown, in the order of the weights.
  var column: Int { get set }
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: Scene)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: Scene)
}

extension EvidenceVisitor {
  @inline(__always)
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
  @inline(__always)
  mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: Scene) { column &+= 1 }
}
