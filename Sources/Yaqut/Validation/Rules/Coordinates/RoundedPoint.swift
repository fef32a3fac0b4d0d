/// A point in whole degrees says that it is not exact.
struct RoundedPoint: PlaceRule {
  let about = RuleText(
    "rounded-point", .warning, .coordinates, "a settlement's point is not in whole degrees",
    "نقطة البلدة ليست بدرجات كاملة",
    why: "A whole degree is 111 km: digits were lost, or the precision is not what the row says.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36,38,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let point = place.point, point.latitude == point.latitude.rounded(),
      point.longitude == point.longitude.rounded(),
      point.latitude != 0 || point.longitude != 0, (place.precision ?? 0) < 50
    else { return }
    report.add(
      place.at("lat"), "the point is in whole degrees; write its decimals, or a precision_km of 50 and more",
      "النقطة بدرجات كاملة؛ اكتب كسورها أو اجعل precision_km ‏50 أو أكثر")
  }
}
