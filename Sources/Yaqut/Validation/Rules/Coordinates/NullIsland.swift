/// No place lies at 0, 0.
struct NullIsland: PlaceRule {
  let about = RuleText(
    "null-island", .error, .coordinates, "no place lies at 0, 0", "لا مكان عند النقطة 0، 0",
    why: "Programs write 0 where they know no number. Leave both cells empty.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,0,0,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let point = place.point, abs(point.latitude) < 0.01, abs(point.longitude) < 0.01 else { return }
    report.add(
      place.at("lat"), "the point is 0, 0; leave lat and lon empty where they are not known",
      "النقطة 0، 0؛ اترك الخليتين فارغتين إن لم تُعرفا")
  }
}
