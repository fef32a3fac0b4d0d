/// A village that lies far from everything else the text names is rather another of its name, which the gazetteer lacks.
enum FarOff: JointEvidence {
  static let name = "far-off"
  static let summary = "a small place far from all the places named about it, or alone in its country"
  static let arabicSummary = "مكان صغير بعيد عن كل الأماكن المذكورة حوله، أو وحيد في بلده"
  static let prior = Prior(place: -8.0, organisation: 0.0)

  /// Kilometres from which a place is far.
  static let far: Float = 60

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    // One other place does not say where the text is about.
    guard nearness.others > 1, nearness.distance > far, !candidate.isWellKnown,
      candidate.point != nil, isSettlement(candidate)
    else { return 0 }
    // Nothing else of its country is named at all.
    if nearness.countryShare == 0 { return 1 }
    let share = (nearness.distance - far) / (nearness.distance + far)
    // برج باجي مختار: names of several words have few namesakes, and large countries are far from end to end.
    let isHome = span.context.wordCount > 1 && nearness.countryShare >= 0.5
    return share * share * (isHome ? 0.3 : 1)
  }

  /// Rivers, deserts and regions are long, and their points say little.
  private static func isSettlement(_ candidate: Candidate) -> Bool {
    switch candidate.placetype {
    case .village, .hamlet, .villageGroup, .neighbourhood, .town, .camp, .subdistrict:
      candidate.country != 0
    default: false
    }
  }

  /// It is never weighed above 0: where it says something, it speaks against the candidate.
  @inline(__always)
  static func most(in surroundings: Surroundings) -> Float { 0 }
}
