/// A village that lies far from everything else the text names is rather another of its name, which the gazetteer lacks.
enum FarOff: Evidence {
  static let name = "far-off"
  static let summary = "a small place far from all the places named about it, or alone in its country"
  static let arabicSummary = "مكان صغير بعيد عن كل الأماكن المذكورة حوله، أو وحيد في بلده"
  static let prior = Prior(place: -8.0, organisation: 0.0)
  static var isJoint: Bool { true }

  /// Kilometres from which a place is far.
  static let far: Float = 60
  /// Places so well known are named in texts about anywhere.
  static let wellKnown: Float = 0.4

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard isSettlement(candidate), candidate.importance < wellKnown, let point = candidate.point else {
      return 0
    }
    var nearest: Float = .infinity
    var others = 0
    for place in span.nearby {
      let anchor = document.nearby[place]
      guard anchor.probability > 0.5, anchor.name != span.name else { continue }
      others += 1
      let holds =
        anchor.isArea && (anchor.entity == candidate.governorate || anchor.entity == candidate.district)
      // What is farther by its latitude alone need not be measured.
      guard holds || point.mayLie(within: nearest, of: anchor.point) else { continue }
      nearest = min(nearest, holds ? 0 : point.distance(to: anchor.point))
      guard nearest > far else { return 0 }
    }
    // One other place does not say where the text is about.
    guard others > 1 else { return 0 }
    // Nothing else of its country is named at all.
    if document.anchors.countries.share(of: candidate.country, besides: span.name) == 0 { return 1 }
    let share = (nearest - far) / (nearest + far)
    return share * share
  }

  /// Rivers, deserts and regions are long, and their points say little.
  private static func isSettlement(_ candidate: Candidate) -> Bool {
    switch candidate.placetype {
    case .village, .hamlet, .villageGroup, .neighbourhood, .town, .city, .camp, .subdistrict:
      candidate.country != 0
    default: false
    }
  }
}
