/// A place lies in the unit that is its parent.
struct OutsideParent: PlaceRule {
  let about = RuleText(
    "outside-parent", .warning, .coordinates, "a place lies inside the border of the unit it belongs to",
    "يقع المكان داخل حدود الوحدة التي ينتمي إليها",
    why:
      "The border is that of the smallest unit above the place that has one in `boundaries`, with 15 km (or the row's precision) to spare. Wrong is the point, or the parent.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,33.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let point = place.point, let type = place.placetype,
      PlacetypeRank.of(type) > PlacetypeRank.of(.governorate),
      type.isSettlement || type.isAdministrative
    else { return }
    for unit in gazetteer.ancestors(of: place) where unit.placetype != .country {
      guard let id = unit.id, let area = gazetteer.boundaries.areas[id] else { continue }
      if area.contains(point) { return }
      let distance = area.distanceToBorder(point)
      guard distance > max(15, place.precision ?? 0), !DisputedArea.allows(point, country: place.country)
      else { return }
      report.add(
        place.at("lat"),
        "the point lies \(raw: Int(distance.rounded())) km outside \(gazetteer.label(of: id)) (\(raw: id)), which its parents say it is in",
        "تقع النقطة على بعد \(raw: Int(distance.rounded())) كم خارج \(gazetteer.label(of: id)) (\(raw: id)) وهو من آبائها"
      )
      return
    }
  }
}
