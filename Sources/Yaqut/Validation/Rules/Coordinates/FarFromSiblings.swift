/// A settlement lies among those of its parent.
struct FarFromSiblings: Rule {
  let about = RuleText(
    "far-from-siblings", .warning, .coordinates, "a settlement lies near the others of its subdistrict",
    "تقع البلدة قرب غيرها من بلدات ناحيتها",
    why:
      "Where a settlement lies more than six times as far from the middle of its subdistrict as the others do, and at least 30 km, its point or its parent is wrong.",
    example: .rows(
      "places/sy.csv",
      wrong:
        "P6,village,P4,35.2,38.4,1,,5,,,,editorial\nP7,village,P4,36.5,37.93,1,,5,,,,editorial\nP8,village,P4,36.51,37.94,1,,5,,,,editorial\nP10,village,P4,36.53,37.92,1,,5,,,,editorial\nP11,village,P4,36.54,37.95,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP7,village,P4,36.6,37.8,1,,5,,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    var children: [EntityID: [Int]] = [:]
    for (index, place) in gazetteer.places.enumerated()
    where place.placetype?.isSettlement == true && place.point != nil {
      if let parent = place.parent { children[parent, default: []].append(index) }
    }
    for (parent, indices) in children
    where indices.count >= 5 && gazetteer.place(parent)?.placetype == .subdistrict {
      let points = indices.compactMap { gazetteer.places[$0].point }
      let middle = GeoPoint(
        latitude: Self.median(points.map(\.latitude)), longitude: Self.median(points.map(\.longitude)))
      let usual = Self.median(points.map(middle.distance(to:)))
      for index in indices {
        let place = gazetteer.places[index]
        guard gazetteer.isChecked(place.at), let distance = place.point.map(middle.distance(to:)),
          distance > max(30, 6 * usual)
        else { continue }
        report.add(
          place.at("lat"),
          "the point lies \(raw: Int(distance)) km from the middle of \(gazetteer.label(of: parent)), where the other settlements lie about \(raw: Int(usual.rounded())) km from it",
          "تقع النقطة على بعد \(raw: Int(distance)) كم من وسط \(gazetteer.label(of: parent))، وغيرها على نحو \(raw: Int(usual.rounded())) كم"
        )
      }
    }
  }

  private static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }
}
