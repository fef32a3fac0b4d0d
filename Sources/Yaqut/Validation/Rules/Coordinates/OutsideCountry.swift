/// A place lies in its country.
struct OutsideCountry: PlaceRule {
  let about = RuleText(
    "outside-country", .error, .coordinates, "a place lies inside its country's border",
    "يقع المكان داخل حدود دولته",
    why:
      "The border is that of boundaries/countries.geojson, with 15 km (or the row's precision) to spare for coasts, rivers and simplified lines.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,46.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard case .outside(let distance) = PointFault.of(place, in: gazetteer) else { return }
    report.add(
      place.at("lat"), "the point lies \(raw: Int(distance.rounded())) km outside \(place.country)",
      "تقع النقطة على بعد \(raw: Int(distance.rounded())) كم خارج \(place.country)")
  }
}
