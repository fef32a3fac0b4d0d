/// Two settlements do not lie at one point.
struct SharedPoint: Rule {
  let about = RuleText(
    "shared-point", .warning, .duplicates, "no two settlements lie at exactly one point",
    "لا بلدتان عند نقطة واحدة تمامًا",
    why:
      "The same number to the last decimal shows a point that stands for something else: the middle of the district, or a row that was copied.",
    example: .rows(
      "places/sy.csv",
      wrong: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP7,village,P4,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP7,village,P4,36.6,37.8,1,,5,,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    var first: [GeoPoint: Int] = [:]
    first.reserveCapacity(gazetteer.places.count)
    for (index, place) in gazetteer.places.enumerated()
    where place.placetype?.isSettlement == true && place.supersededBy == nil {
      guard let point = place.point else { continue }
      guard let other = first[point] else {
        first[point] = index
        continue
      }
      let twin = gazetteer.places[other]
      if (place.precision ?? 0) >= 5 || twin.id == place.id { continue }
      report.add(
        place.at("lat"),
        "the point is that of \(twin.id?.description ?? "") (\(twin.id.map(gazetteer.label(of:)) ?? "")); find its own, or write a precision_km of 5 and more",
        "هذه هي نقطة \(twin.id?.description ?? "") ‏(\(twin.id.map(gazetteer.label(of:)) ?? ""))؛ جد نقطته أو اجعل precision_km ‏5 أو أكثر",
        notes: [report.note(twin.at)])
    }
  }
}
