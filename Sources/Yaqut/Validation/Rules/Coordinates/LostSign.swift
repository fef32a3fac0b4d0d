/// A coordinate has not lost its sign.
struct LostSign: PlaceRule {
  let about = RuleText(
    "lost-sign", .error, .coordinates, "a coordinate has the right sign", "للإحداثي إشارته الصحيحة",
    why:
      "West and south are below zero. The point lies outside its country, and would lie inside with another sign.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,-37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard case .mirrored(let point) = PointFault.of(place, in: gazetteer) else { return }
    let column = point.latitude == place.latitude ? "lon" : "lat"
    report.add(
      place.at(column),
      "\(raw: column) has the wrong sign: \(raw: point.latitude), \(raw: point.longitude) lies in the country",
      "إشارة \(raw: column) خاطئة: تقع \(raw: point.latitude)، \(raw: point.longitude) في الدولة")
  }
}
