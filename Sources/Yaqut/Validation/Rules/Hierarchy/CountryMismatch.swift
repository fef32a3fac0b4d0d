/// A place stands in the file of the country it lies in.
struct CountryMismatch: PlaceRule {
  let about = RuleText(
    "country-mismatch", .error, .hierarchy, "a place and its parent are in the file of one country",
    "المكان وأبوه في ملف دولة واحدة",
    why:
      "The file says the country. A row in the wrong file, or a parent in another country, puts a place where it is not.",
    example: .rows(
      "places/iq.csv", wrong: "P30,village,P4,36.46,37.71,1,,5,,,,editorial",
      right: "P30,village,P20,36.46,43.1,1,,5,,,,editorial",
      also: ("names/iq.csv", "P30,كفر ناصح,ar,preferred,,,,editorial,")))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let parent = gazetteer.place(place.parent), !place.country.isEmpty, !parent.country.isEmpty,
      parent.country != place.country
    else { return }
    report.add(
      place.at("parent"),
      "the place is in the file of \(place.country), its parent \(parent.id?.description ?? "") in that of \(parent.country)",
      "المكان في ملف \(place.country) وأبوه \(parent.id?.description ?? "") في ملف \(parent.country)")
  }
}
