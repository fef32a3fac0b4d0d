/// How much each kind of evidence counts, for places and for organisations.
///
/// A log-linear model: a candidate's score is the sum of its evidence times these weights, "no name" has the score 0,
/// and the probabilities of a span are the scores' softmax. The numbers of ``Weights/trained`` are made by
/// `Tools/train` from annotated texts.
public struct Weights: Sendable {
  let place: [Float]
  let organisation: [Float]

  /// Takes the weights by the evidence's names; evidence that is not named weighs nothing.
  init(_ rows: [(name: String, place: Float, organisation: Float)]) {
    place = Evidences.all.map { kind in rows.first { $0.name == kind.name }?.place ?? 0 }
    organisation = Evidences.all.map { kind in rows.first { $0.name == kind.name }?.organisation ?? 0 }
  }

  /// Whether each kind of joint evidence speaks for and against as it is judged to, so that the most that it can say bounds it.
  var keepSigns: Bool {
    for (column, kind) in Evidences.all.enumerated() where kind.isJoint {
      if place[column] != 0, place[column] * kind.prior.place <= 0 { return false }
      if organisation[column] != 0, organisation[column] * kind.prior.organisation <= 0 { return false }
    }
    return true
  }

  /// Whether they weigh all alike; O(1) for copies of one another.
  func isSame(as other: Weights) -> Bool { place == other.place && organisation == other.organisation }

  func row(for kind: EntityKind) -> [Float] {
    kind == .place ? place : organisation
  }

  /// The weights of trained rows; a kind that has none yet weighs its prior.
  static func completing(_ rows: [(name: String, place: Float, organisation: Float)]) -> Weights {
    let missing = Evidences.all.filter { kind in !rows.contains { $0.name == kind.name } }
    return Weights(rows + missing.map { ($0.name, $0.prior.place, $0.prior.organisation) })
  }

  /// The weights that `Tools/train` made.
  public static let trained = completing(TrainedWeights.rows)
}
