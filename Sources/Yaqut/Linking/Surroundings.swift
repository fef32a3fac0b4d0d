internal import CProcessor

/// The links about one span, with what each counts there: what ``Nearness`` is measured against, four links at a time.
///
/// A text has a hundred candidates a kilobyte and each has twenty links about it, so this is where linking spends its time.
/// `SurroundingsTests` compares with a measure of one link after the other.
struct Surroundings: Sendable {
  /// What four links count for the span.
  private struct Lanes {
    var ofPoint = SIMD4<Float>()
    var ofArea = SIMD4<Float>()
    /// 0 for those that are surely links and of another name, else infinite.
    var unsure = SIMD4<Float>(repeating: .infinity)
  }

  /// Ten links on each side are in six groups at most.
  private var lanes = InlineArray<6, Lanes>(repeating: Lanes())
  private var groups = 0..<0
  /// The first anchor that does not begin before the span. Spans are looked at in the order of the text.
  private var place = 0
  private var name = NameHash.none
  /// How many links are surely ones, of another name and with a point.
  private var others = 0
  /// The most that a link counts, and a unit.
  private(set) var mostOfPoint: Float = 0
  private(set) var mostOfArea: Float = 0

  /// Looks about a span, which begins no earlier than the one before; O(1) but for the anchors passed by.
  mutating func look(from span: NameSpan, of document: DocumentView) {
    let anchors = document.anchors
    let list = anchors.list
    while place < list.count, Int(list[place].word) < span.first { place += 1 }
    var behind = place
    while behind < list.count, Int(list[behind].word) <= span.last { behind += 1 }
    name = span.name
    let around = max(0, place - Anchors.reach)..<min(list.count, place + Anchors.reach)
    let word = document.words[span.first]
    read(anchors.standings, anchors.located(in: around), span.first, word)
    leaveOut(anchors.located(in: place..<min(behind, around.upperBound)))
    count()
  }

  /// Reads what the links of some places count.
  private mutating func read(
    _ anchors: [AnchorGroup.Standing], _ around: Range<Int>, _ first: Int, _ word: WordTable.Word
  ) {
    groups = around.lowerBound / 4..<(around.upperBound + 3) / 4
    let here = SIMD4(repeating: Float(first))
    for index in groups {
      let group = anchors[index]
      let apart = yq_greater(group.word - here, here - group.word)
      let share = SIMD4<Float>(repeating: 0.6)
        .replacing(with: 0.8, where: group.paragraph .== word.paragraph)
        .replacing(with: 1, where: group.sentence .== word.sentence)
      let nearness = 30 / (30 + apart) * share
      lanes[index &- groups.lowerBound] = Lanes(
        ofPoint: group.ofPoint * nearness, ofArea: group.ofArea * nearness,
        unsure: group.unsure.replacing(with: .infinity, where: group.name .== name.value))
    }
    leaveOut(groups.lowerBound * 4..<around.lowerBound)
    leaveOut(around.upperBound..<groups.upperBound * 4)
  }

  /// Leaves out the links of some places.
  private mutating func leaveOut(_ places: Range<Int>) {
    for place in places {
      lanes[place / 4 &- groups.lowerBound].ofPoint[place & 3] = 0
      lanes[place / 4 &- groups.lowerBound].ofArea[place & 3] = 0
      lanes[place / 4 &- groups.lowerBound].unsure[place & 3] = .infinity
    }
  }

  private mutating func count() {
    var (sure, points, areas) = (SIMD4<Float>(), SIMD4<Float>(), SIMD4<Float>())
    for index in 0..<groups.count {
      sure += SIMD4<Float>().replacing(with: 1, where: lanes[index].unsure .== 0)
      points = yq_greater(points, lanes[index].ofPoint)
      areas = yq_greater(areas, lanes[index].ofArea)
    }
    others = Int(sure[0] + sure[1] + sure[2] + sure[3])
    mostOfPoint = Self.greatest(points)
    mostOfArea = Self.greatest(areas)
  }

  /// Measures a candidate of the span.
  @inline(__always)
  func measure(_ candidate: Candidate, _ anchors: Anchors, _ shares: inout SharesOfSpan) -> Nearness {
    var nearness = Nearness()
    nearness.countryShare = shares.share(ofCountry: candidate.country, anchors)
    guard candidate.kind == .place else { return nearness }
    nearness.others = others
    if let point = candidate.point, mostOfPoint > 0 {
      measure(
        &nearness, point, Int32(truncatingIfNeeded: candidate.entity), candidate.governorate,
        candidate.district,
        anchors.positions)
    }
    guard candidate.governorate >= 0 else { return nearness }
    nearness.governorateShare = shares.share(ofGovernorate: candidate.governorate, anchors)
    if mostOfArea > 0 {
      measure(
        &nearness, Int32(truncatingIfNeeded: candidate.entity), candidate.governorate, candidate.district,
        candidate.isWellKnown ? Int32(candidate.country) : -1, anchors.extents)
    }
    return nearness
  }

  private func measure(
    _ nearness: inout Nearness, _ point: Point, _ entity: Int32, _ governorate: Int32, _ district: Int32,
    _ anchors: [AnchorGroup.Position]
  ) {
    var links = SIMD4<Float>()
    var distances = SIMD4<Float>(repeating: .infinity)
    let anchors = anchors.span.extracting(groups)
    for index in anchors.indices {
      let (group, row) = (anchors[index], lanes[index])
      let (x, y) = (group.longitude - point.longitude, group.latitude - point.latitude)
      let width = 1 + group.cosine * point.cosine - group.sine * point.sine
      let kilometres = yq_square_roots((y * y + x * x * (width * 0.5)) * Point.squaredDegree)
      let weights = row.ofPoint.replacing(with: 0, where: group.entity .== entity)
      links = yq_greater(links, weights * group.scale / (group.scale + kilometres))
      // What lies in a unit is not far from it.
      let holds = group.unit .== governorate .| group.unit .== district
      distances = yq_less(distances, kilometres.replacing(with: 0, where: holds) + row.unsure)
    }
    nearness.link = Self.greatest(links)
    nearness.distance = -Self.greatest(-distances)
  }

  /// - Parameter country: The only one whose units speak against the candidate, -1 where all do.
  private func measure(
    _ nearness: inout Nearness, _ entity: Int32, _ governorate: Int32, _ district: Int32, _ country: Int32,
    _ anchors: [AnchorGroup.Extent]
  ) {
    var (inside, outside) = (SIMD4<Float>(), SIMD4<Float>())
    let anchors = anchors.span.extracting(groups)
    for index in anchors.indices {
      let group = anchors[index]
      let areas = lanes[index].ofArea.replacing(with: 0, where: group.unit .== entity)
      let holds =
        group.governorate .== governorate .& (group.district .== 0 .| group.district .== district &+ 1)
      var apart = areas.replacing(with: 0, where: holds)
      inside = yq_greater(inside, areas - apart)
      if country >= 0 { apart.replace(with: 0, where: group.country .!= country) }
      outside = yq_greater(outside, apart)
    }
    nearness.inside = Self.greatest(inside)
    nearness.outside = Self.greatest(outside)
  }

  @inline(__always)
  private static func greatest(_ lanes: SIMD4<Float>) -> Float {
    max(max(lanes[0], lanes[1]), max(lanes[2], lanes[3]))
  }
}
