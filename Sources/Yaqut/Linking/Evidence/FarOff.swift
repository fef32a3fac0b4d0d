/// A village that lies far from everything else the text names is rather another of its name, which the gazetteer lacks.
enum FarOff: Evidence {
  static let name = "far-off"
  static let summary = "it lies far from all the places named about it"
  static let arabicSummary = "بعيد عن كل الأماكن المذكورة حوله"
  static var isJoint: Bool { true }

  /// Kilometres from which a place is far.
  static let far: Float = 60
  /// Places so well known are named in texts about anywhere.
  static let wellKnown: Float = 0.4

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, candidate.importance < wellKnown, let point = candidate.point else {
      return 0
    }
    var nearest: Float = .infinity
    var others = 0
    for place in span.nearby {
      let anchor = document.nearby[place]
      guard anchor.probability > 0.5, anchor.name != span.name, let other = anchor.point else { continue }
      others += 1
      let holds =
        anchor.isArea && (anchor.entity == candidate.governorate || anchor.entity == candidate.district)
      nearest = min(nearest, holds ? 0 : point.distance(to: other))
      guard nearest > far else { return 0 }
    }
    // One other place does not say where the text is about.
    guard others > 1 else { return 0 }
    return (nearest - far) / (nearest + far)
  }
}
