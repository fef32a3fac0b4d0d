internal import CProcessor

/// The links about one span, with what each counts there: what ``Nearness`` is measured against, four links at a time.
///
/// A text has a hundred candidates a kilobyte and each has twenty links about it, so this is where linking spends its time.
/// `NearnessTests` compares with a measure of one link after the other.
struct Surroundings: Sendable {
  /// What four links count for the span.
  private struct Lanes {
    var ofPoint = SIMD4<Float>()
    var ofArea = SIMD4<Float>()
    /// 0 for those that are surely links and of another name, else infinite.
    var unsure = SIMD4<Float>(repeating: .infinity)
  }

  /// Ten links on each side are in six groups at most.
  private var lanes = [Lanes](repeating: Lanes(), count: 6)
  private var groups = 0..<0
  /// The first anchor that does not begin before the span. Spans are looked at in the order of the text.
  private var place = 0
  private var name = NameHash.none
  private var others = 0
  private var hasPoints = false
  private var hasAreas = false
  private var countries = Shares<UInt16>.Others()
  private var governorates = Shares<Int32>.Others()

  /// Begins at the start of a text.
  mutating func start() { place = 0 }

  /// Looks about a span, which begins no earlier than the one before; O(1) but for the anchors passed by.
  mutating func look(from span: NameSpan, of document: DocumentView) {
    let anchors = document.anchors.list
    while place < anchors.count, Int(anchors[place].word) < span.first { place += 1 }
    name = span.name
    countries = document.anchors.countries.others(than: name)
    governorates = document.anchors.governorates.others(than: name)
    let around = max(0, place - Anchors.reach)..<min(anchors.count, place + Anchors.reach)
    groups = around.lowerBound / 4..<(around.upperBound + 3) / 4
    read(around, span, document.words[span.first], document.anchors.groups)
  }

  private mutating func read(
    _ around: Range<Int>, _ span: NameSpan, _ word: WordTable.Word, _ anchors: [AnchorGroup]
  ) {
    let (first, last) = (SIMD4(repeating: Float(span.first)), SIMD4(repeating: Float(span.last)))
    var (points, areas, sure) = (SIMD4<Float>(), SIMD4<Float>(), SIMD4<Float>())
    for index in groups {
      let group = anchors[index]
      let lane = SIMD4<Int32>(0, 1, 2, 3) &+ Int32(truncatingIfNeeded: 4 &* index)
      let isAround =
        lane .>= Int32(truncatingIfNeeded: around.lowerBound) .& lane
        .< Int32(truncatingIfNeeded: around.upperBound) .& (group.word .< first .| group.word .> last)
      let apart = yq_greater(group.word - first, first - group.word)
      let share = SIMD4<Float>(repeating: 0.6)
        .replacing(with: 0.8, where: group.paragraph .== word.paragraph)
        .replacing(with: 1, where: group.sentence .== word.sentence)
      let nearness = (30 / (30 + apart) * share).replacing(with: 0, where: .!isAround)
      let isOther = isAround .& group.name .!= name.value
      let unsure = SIMD4<Float>(repeating: .infinity).replacing(with: group.unsure, where: isOther)
      let row = Lanes(
        ofPoint: group.ofPoint * nearness, ofArea: group.ofArea * nearness, unsure: unsure)
      points = yq_greater(points, row.ofPoint)
      areas = yq_greater(areas, row.ofArea)
      sure += SIMD4<Float>().replacing(with: 1, where: unsure .== 0)
      lanes[index &- groups.lowerBound] = row
    }
    hasPoints = points != SIMD4()
    hasAreas = areas != SIMD4()
    others = Int(sure[0] + sure[1] + sure[2] + sure[3])
  }

  /// Measures a candidate of the span.
  @inline(__always)
  func measure(_ candidate: Candidate, _ anchors: Anchors) -> Nearness {
    var nearness = Nearness()
    if candidate.country != 0 {
      nearness.countryShare = anchors.countries.share(of: candidate.country, countries, name)
    }
    guard candidate.kind == .place else { return nearness }
    nearness.others = others
    if let point = candidate.point, hasPoints || others > 0 {
      (nearness.link, nearness.distance) = distances(
        point, candidate.entity, candidate.governorate, candidate.district, anchors.groups)
    }
    guard candidate.governorate >= 0 else { return nearness }
    nearness.governorateShare = anchors.governorates.share(of: candidate.governorate, governorates, name)
    guard hasAreas else { return nearness }
    (nearness.inside, nearness.outside) = containment(
      candidate.entity, candidate.governorate, candidate.district,
      candidate.importance < FarOff.wellKnown ? nil : Int32(candidate.country), anchors.groups)
    return nearness
  }

  private func distances(
    _ point: Point, _ entity: Int, _ governorate: Int32, _ district: Int32, _ anchors: [AnchorGroup]
  ) -> (link: Float, distance: Float) {
    var links = SIMD4<Float>()
    var distances = SIMD4<Float>(repeating: .infinity)
    for index in groups {
      let (group, row) = (anchors[index], lanes[index &- groups.lowerBound])
      let (x, y) = (group.longitude - point.longitude, group.latitude - point.latitude)
      let width = 1 + group.cosine * point.cosine - group.sine * point.sine
      let kilometres = yq_square_roots((y * y + x * x * (width * 0.5)) * Point.squaredDegree)
      let weights = row.ofPoint.replacing(
        with: 0, where: group.entity .== Int32(truncatingIfNeeded: entity))
      links = yq_greater(links, weights * group.scale / (group.scale + kilometres))
      let holds =
        (group.entity .== governorate .| group.entity .== district) .& group.scale .> 25
      distances = yq_less(distances, kilometres.replacing(with: 0, where: holds) + row.unsure)
    }
    return (Self.greatest(links), -Self.greatest(-distances))
  }

  private func containment(
    _ entity: Int, _ governorate: Int32, _ district: Int32, _ country: Int32?, _ anchors: [AnchorGroup]
  ) -> (inside: Float, outside: Float) {
    var (inside, outside) = (SIMD4<Float>(), SIMD4<Float>())
    for index in groups {
      let group = anchors[index]
      let areas = lanes[index &- groups.lowerBound].ofArea.replacing(
        with: 0, where: group.entity .== Int32(truncatingIfNeeded: entity))
      let holds =
        group.governorate .== governorate .& (group.ownDistrict .== -1 .| group.ownDistrict .== district)
      inside = yq_greater(inside, SIMD4().replacing(with: areas, where: holds))
      var others = areas.replacing(with: 0, where: holds)
      if let country { others.replace(with: 0, where: group.country .!= country) }
      outside = yq_greater(outside, others)
    }
    return (Self.greatest(inside), Self.greatest(outside))
  }

  @inline(__always)
  private static func greatest(_ lanes: SIMD4<Float>) -> Float {
    max(max(lanes[0], lanes[1]), max(lanes[2], lanes[3]))
  }
}
