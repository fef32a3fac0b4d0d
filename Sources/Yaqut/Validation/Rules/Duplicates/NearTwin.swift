/// Two settlements of one name near each other are two.
struct NearTwin: Rule {
  let about = RuleText(
    "near-twin", .warning, .duplicates, "no two settlements of one name lie within 1 km",
    "لا بلدتان باسم واحد ضمن كيلومتر واحد",
    why:
      "They may be one that two sources place in two subdistricts. Where they are two (upper and lower), acknowledge it.",
    example: .rows(
      "places/sy.csv",
      wrong: "P7,town,P4,36.6,37.8,1,,5,,,,editorial\nP8,village,P4,36.6,37.805,1,,5,,,,editorial",
      right: "P7,town,P4,36.6,37.8,1,,5,,,,editorial\nP8,village,P4,36.5,37.85,1,,5,,,,editorial",
      also: ("names/sy.csv", "P8,أم جلود,ar,preferred,,,,editorial,")))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (place, other, distance, name) in PlaceTwins.find(in: gazetteer, within: 1)
    where place.placetype != other.placetype || place.parent != other.parent {
      report.add(
        place.at("id"),
        "\(name) (\(raw: place.placetype?.rawValue ?? "")) lies \(raw: CanonicalNumber.rounded(distance, decimals: 1)) km from \(other.id?.description ?? "") of the same name",
        "يقع \(name) على بعد \(raw: CanonicalNumber.rounded(distance, decimals: 1)) كم من \(other.id?.description ?? "") وهو بالاسم نفسه",
        notes: [report.note(other.at)])
    }
  }
}
