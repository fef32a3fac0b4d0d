/// Coordinates are in degrees, not radians.
struct Radians: PlaceRule {
  let about = RuleText(
    "radians", .error, .coordinates, "coordinates are in degrees, not radians",
    "الإحداثيات بالدرجات لا بالراديان",
    why:
      "Some sources hold 0.2538, 0.78 for a village in Yemen: 14.54, 44.69 in radians. The point lies outside its country, and inside when each number is multiplied by 180/π.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,0.63617,0.65799,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard case .radians(let point) = PointFault.of(place, in: gazetteer) else { return }
    let latitude = CanonicalNumber.rounded(point.latitude, decimals: 3)
    let longitude = CanonicalNumber.rounded(point.longitude, decimals: 3)
    report.add(
      place.at("lat"),
      "the point is in radians; in degrees it is about \(raw: latitude), \(raw: longitude), which lies in the country",
      "النقطة بالراديان؛ وهي بالدرجات نحو \(raw: latitude)، \(raw: longitude) وتقع في الدولة")
  }
}
