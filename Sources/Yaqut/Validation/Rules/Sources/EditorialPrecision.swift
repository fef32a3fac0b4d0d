/// A point set by hand says how exact it is.
struct EditorialPrecision: PlaceRule {
  let about = RuleText(
    "missing-precision", .warning, .sources, "a point has a precision", "للنقطة دقة",
    why:
      "precision_km is the radius in which the true point lies: 1 for a village read off a map, 50 for a mountain range. Distances are weighed by it.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,37.7,,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard place.point != nil, place.precision == nil,
      gazetteer.files[place.at.file].range(place.at.row, 5).isEmpty
    else { return }
    report.add(
      place.at("precision_km"),
      "the point has no precision_km: write the radius in kilometres in which the place lies",
      "النقطة بلا precision_km: اكتب نصف القطر بالكيلومترات الذي يقع المكان ضمنه")
  }
}
