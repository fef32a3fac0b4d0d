/// Every place but a country lies in another.
struct MissingParent: PlaceRule {
  let about = RuleText(
    "missing-parent", .error, .hierarchy, "a place of a country has a parent", "لكل مكان في دولة أب",
    why:
      "Names are told apart by what their places lie in. Only countries, continents and what lies in several countries (`zz.csv`) have none.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard place.parent == nil, let type = place.placetype, type != .country, !place.country.isEmpty else {
      return
    }
    let file = gazetteer.files[place.at.file]
    guard file.range(place.at.row, 2).isEmpty else { return }
    let name = place.id.map(gazetteer.label(of:)) ?? ""
    report.add(
      place.at("parent"),
      "\(raw: type.rawValue) \(name) has no parent; write the id of the smallest unit it lies in",
      "المكان \(name) بلا أب؛ اكتب معرّف أصغر وحدة يقع فيها")
  }
}
