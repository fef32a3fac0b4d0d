/// Says whether a prediction names the annotated entity.
struct Judge {
  /// How far a settlement or site may lie from its annotated point, in kilometres.
  var limit: Double

  private static let settlements: Set = ["city", "town", "village", "settlement", "hamlet", "locality"]
  private static let firstLevel: Set = ["governorate", "region", "province", "state"]
  /// Their point stands for something long or wide: by name, or by distance.
  private static let withoutDistance: Set = [
    "river", "road", "desert", "sea", "lake", "supranational_region",
  ]
  /// Their point stands for an area: by name and kind of place, or by distance.
  private static let areas: Set = [
    "region", "mountain", "plateau", "district", "subdistrict", "village_group",
  ]
  private static let organisations: Set = [
    "media", "monitor", "international_organisation", "ngo", "army", "descriptive", "armed_group",
    "operations_room", "government", "coalition", "military", "company", "military_unit", "intelligence",
    "ministry", "political_body", "party", "operation", "police", "education",
  ]

  /// The kinds in which a mention may be read.
  func kinds(of gold: GoldMention) -> Set<String> {
    var kinds: Set<String> = []
    if let kind = gold.reading.kind { kinds.insert(kind) }
    for reading in gold.alternatives {
      if let kind = reading.kind, !kind.isEmpty {
        kinds.insert(kind)
      } else {
        kinds.insert(Self.organisations.contains(reading.type ?? "") ? "organisation" : "place")
      }
    }
    return kinds
  }

  /// Whether a prediction of a mention's span names its entity.
  func isRight(_ prediction: Prediction, for gold: GoldMention) -> Bool {
    prediction.kind == "place"
      ? isRightPlace(prediction, for: gold) : isRightOrganisation(prediction, for: gold)
  }

  private func isRightPlace(_ prediction: Prediction, for gold: GoldMention) -> Bool {
    let names = Set(([prediction.name] + prediction.names).map(ComparisonKey.init))
    let type = prediction.type ?? ""
    return ([gold.reading] + gold.alternatives).contains { reading in
      let distance = Distance.kilometres(prediction.lat, prediction.lon, to: reading.lat, reading.lon)
      let isNear = distance.map { $0 <= limit } ?? false
      let isNamed = names.contains(ComparisonKey(reading.name))
      let wanted = reading.type ?? gold.reading.type ?? ""
      if Self.withoutDistance.contains(wanted) || reading.lat == nil || gold.coordinateConfidence == "low" {
        return isNamed || isNear
      }
      if wanted == "country" { return isNamed && type == "country" }
      if wanted == "governorate" { return isNamed && Self.firstLevel.contains(type) }
      let isWholeUnit = type == "country" || type == "governorate"
      if Self.areas.contains(wanted), isNamed, !Self.settlements.contains(type), !isWholeUnit { return true }
      return isNear && !isWholeUnit
    }
  }

  private func isRightOrganisation(_ prediction: Prediction, for gold: GoldMention) -> Bool {
    let wanted = [gold.reading.name] + gold.aliases + gold.alternatives.map(\.name)
    let names = Set(([prediction.name] + prediction.names).map(ComparisonKey.init))
    return wanted.map(ComparisonKey.init).contains { !$0.isEmpty && names.contains($0) }
  }

  /// What an annotation outside the mentions is.
  enum Aside { case nested, generic, demonym }

  /// Whether a prediction that stands on such an annotation is neither right nor wrong.
  func isFree(_ prediction: Prediction, on gold: GoldMention, as aside: Aside) -> Bool {
    if !prediction.isLinked { return true }
    switch aside {
    case .generic: return true
    case .nested: return gold.reading.kind == prediction.kind && isRight(prediction, for: gold)
    case .demonym: return prediction.kind == "place" && isRightOrganisation(prediction, for: gold)
    }
  }
}
