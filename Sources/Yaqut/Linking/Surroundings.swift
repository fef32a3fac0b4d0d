internal import CProcessor

/// The links about one span, with what each counts there: what ``Nearness`` is measured against, four links at a time.
///
/// A text has a hundred candidates a kilobyte and each has twenty links about it, so this is where linking spends its time.
/// `NearnessTests` compares with a measure of one link after the other.
struct Surroundings: Sendable {
  /// What four links count for the span.
  private struct Lanes {
    var ofPoint = SIMD4<Float>()
    /// 0 for those that are surely links and of another name, else infinite.
    var unsure = SIMD4<Float>(repeating: .infinity)
  }

  /// A governorate, a district or a seat about the span, and the most that it counts there.
  private struct Unit {
    var entity: Int32
    var governorate: Int32
    /// The district that it is, -1 for what is none.
    var ownDistrict: Int32
    var country: UInt16
    var weight: Float
  }

  /// Ten links on each side are in six groups at most.
  private var lanes = [Lanes](repeating: Lanes(), count: 6)
  private var groups = 0..<0
  private var units: [Unit] = []
  /// The first anchor that does not begin before the span. Spans are looked at in the order of the text.
  private var place = 0
  private var name = NameHash.none
  /// How many links are surely ones, of another name and with a point.
  private var others = 0
  private var countries = Shares<UInt16>.Others()
  private var governorates = Shares<Int32>.Others()

  /// Begins at the start of a text.
  mutating func start() { place = 0 }

  /// Looks about a span, which begins no earlier than the one before; O(1) but for the anchors passed by.
  mutating func look(from span: NameSpan, of document: DocumentView) {
    let anchors = document.anchors
    let list = anchors.list
    while place < list.count, Int(list[place].word) < span.first { place += 1 }
    var behind = place
    while behind < list.count, Int(list[behind].word) <= span.last { behind += 1 }
    name = span.name
    countries = anchors.countries.others(than: name)
    governorates = anchors.governorates.others(than: name)
    let around = max(0, place - Anchors.reach)..<min(list.count, place + Anchors.reach)
    let word = document.words[span.first]
    read(anchors.groups, anchors.located(in: around), span.first, word)
    leaveOut(anchors.located(in: place..<min(behind, around.upperBound)))
    count()
    units.removeAll(keepingCapacity: true)
    for index in anchors.areas[anchors.areas(in: around)] where index < place || index >= behind {
      add(list[Int(index)], list[Int(index)].nearness(to: span.first, word))
    }
  }

  /// Reads what the links of some places count.
  private mutating func read(
    _ anchors: [AnchorGroup], _ around: Range<Int>, _ first: Int, _ word: WordTable.Word
  ) {
    groups = around.lowerBound / 4..<(around.upperBound + 3) / 4
    let here = SIMD4(repeating: Float(first))
    for index in groups {
      let group = anchors[index]
      let apart = yq_greater(group.word - here, here - group.word)
      let share = SIMD4<Float>(repeating: 0.6)
        .replacing(with: 0.8, where: group.paragraph .== word.paragraph)
        .replacing(with: 1, where: group.sentence .== word.sentence)
      lanes[index &- groups.lowerBound] = Lanes(
        ofPoint: group.ofPoint * (30 / (30 + apart) * share),
        unsure: group.unsure.replacing(with: .infinity, where: group.name .== name.value))
    }
    leaveOut(groups.lowerBound * 4..<around.lowerBound)
    leaveOut(around.upperBound..<groups.upperBound * 4)
  }

  /// Leaves out the links of some places.
  private mutating func leaveOut(_ places: Range<Int>) {
    for place in places {
      lanes[place / 4 &- groups.lowerBound].ofPoint[place & 3] = 0
      lanes[place / 4 &- groups.lowerBound].unsure[place & 3] = .infinity
    }
  }

  private mutating func count() {
    var sure = SIMD4<Float>()
    for index in 0..<groups.count {
      sure += SIMD4<Float>().replacing(with: 1, where: lanes[index].unsure .== 0)
    }
    others = Int(sure[0] + sure[1] + sure[2] + sure[3])
  }

  /// Takes in a unit; one that is named several times counts as where it counts most.
  private mutating func add(_ anchor: Anchors.Anchor, _ nearness: Float) {
    let weight = anchor.probability * nearness
    for index in units.indices where units[index].entity == anchor.entity {
      units[index].weight = max(units[index].weight, weight)
      return
    }
    units.append(
      Unit(
        entity: anchor.entity, governorate: anchor.governorate,
        ownDistrict: anchor.entity == anchor.district ? anchor.district : -1, country: anchor.country,
        weight: weight))
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
    if let point = candidate.point, !groups.isEmpty {
      (nearness.link, nearness.distance) = distances(
        point, Int32(truncatingIfNeeded: candidate.entity), candidate.governorate, candidate.district,
        anchors.groups)
    }
    guard candidate.governorate >= 0 else { return nearness }
    nearness.governorateShare = anchors.governorates.share(of: candidate.governorate, governorates, name)
    let isLittle = candidate.importance < FarOff.wellKnown
    for unit in units where Int(unit.entity) != candidate.entity {
      if unit.governorate == candidate.governorate,
        unit.ownDistrict < 0 || unit.ownDistrict == candidate.district
      {
        nearness.inside = max(nearness.inside, unit.weight)
      } else if isLittle || unit.country == candidate.country {
        nearness.outside = max(nearness.outside, unit.weight)
      }
    }
    return nearness
  }

  private func distances(
    _ point: Point, _ entity: Int32, _ governorate: Int32, _ district: Int32, _ anchors: [AnchorGroup]
  ) -> (link: Float, distance: Float) {
    var links = SIMD4<Float>()
    var distances = SIMD4<Float>(repeating: .infinity)
    for index in groups {
      let (group, row) = (anchors[index], lanes[index &- groups.lowerBound])
      let (x, y) = (group.longitude - point.longitude, group.latitude - point.latitude)
      let width = 1 + group.cosine * point.cosine - group.sine * point.sine
      let kilometres = yq_square_roots((y * y + x * x * (width * 0.5)) * Point.squaredDegree)
      let weights = row.ofPoint.replacing(with: 0, where: group.entity .== entity)
      links = yq_greater(links, weights * group.scale / (group.scale + kilometres))
      // What lies in a unit is not far from it.
      let holds = group.unit .== governorate .| group.unit .== district
      distances = yq_less(distances, kilometres.replacing(with: 0, where: holds) + row.unsure)
    }
    return (
      max(max(links[0], links[1]), max(links[2], links[3])),
      min(min(distances[0], distances[1]), min(distances[2], distances[3]))
    )
  }
}
