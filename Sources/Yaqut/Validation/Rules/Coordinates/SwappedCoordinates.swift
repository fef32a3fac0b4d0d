/// Latitude and longitude are not swapped.
struct SwappedCoordinates: PlaceRule {
  let about = RuleText(
    "swapped-coordinates", .error, .coordinates, "latitude and longitude are not swapped",
    "خطا العرض والطول غير متبادلين",
    why:
      "The point lies outside its country, and would lie inside with the two numbers exchanged. Many maps write longitude first.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,37.7,36.45,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard case .swapped(let point) = PointFault.of(place, in: gazetteer) else { return }
    report.add(
      place.at("lat"),
      "latitude and longitude are swapped: \(raw: point.latitude), \(raw: point.longitude) lies in the country, \(raw: point.longitude), \(raw: point.latitude) does not",
      "خطا العرض والطول متبادلان: تقع \(raw: point.latitude)، \(raw: point.longitude) في الدولة ولا تقع \(raw: point.longitude)، \(raw: point.latitude) فيها"
    )
  }
}
