/// A place has one row.
struct DuplicatePlace: Rule {
  let about = RuleText(
    "duplicate-place", .error, .duplicates,
    "no two places near each other have one type, one parent and one name",
    "لا مكانان متقاربان بنوع واحد وأب واحد واسم واحد",
    why:
      "It is one place that was added twice: put the second one's names to the first. Two villages of one name in one subdistrict that really are two lie more than 1 km apart.",
    example: .rows(
      "places/sy.csv",
      wrong:
        "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP7,village,P4,36.6,37.8,1,,5,,,,editorial\nP8,village,P4,36.6,37.8,1,,5,,,,editorial",
      right:
        "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP7,village,P4,36.6,37.8,1,,5,,,,editorial\nP8,village,P4,36.5,37.85,1,,5,,,,editorial",
      also: ("names/sy.csv", "P8,أم جلود,ar,preferred,,,,editorial,")))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for (place, other, distance, name) in PlaceTwins.find(in: gazetteer, within: 1)
    where place.placetype == other.placetype && place.parent == other.parent {
      report.add(
        place.at("id"),
        "\(raw: place.placetype?.rawValue ?? "place") \(name) is in the gazetteer as \(other.id?.description ?? ""), \(raw: CanonicalNumber.rounded(distance, decimals: 1)) km away",
        "المكان \(name) موجود في المعجم بالمعرّف \(other.id?.description ?? "") على بعد \(raw: CanonicalNumber.rounded(distance, decimals: 1)) كم",
        notes: [report.note(other.at)])
    }
  }
}
