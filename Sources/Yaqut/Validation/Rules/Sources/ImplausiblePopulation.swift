/// A population is one that a place of its kind can have.
struct ImplausiblePopulation: PlaceRule {
  let about = RuleText(
    "population", .warning, .sources, "a population fits the kind of place", "عدد السكان يناسب نوع المكان",
    why:
      "A village of two million has digits too many, or the number of its district. A place has no more people than its country.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,37.7,1,2500000,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,2500,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let population = place.population, let type = place.placetype else { return }
    let limit: Int
    switch type {
    case .village, .hamlet, .villageGroup: limit = 200_000
    case .town, .camp, .neighbourhood: limit = 1_500_000
    case .city: limit = 40_000_000
    case .country, .continent, .supranationalRegion: limit = 2_000_000_000
    default: limit = 200_000_000
    }
    guard population > limit else { return }
    report.add(
      place.at("population"), "\(raw: population) people is too many for a \(raw: type.rawValue)",
      "عدد السكان \(raw: population) كبير على مكان من نوع \(raw: type.rawValue)")
  }
}
