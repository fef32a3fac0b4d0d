/// A parent is a place of the gazetteer.
struct UnknownParent: PlaceRule {
  let about = RuleText(
    "unknown-parent", .error, .hierarchy, "a parent is there", "الأب موجود",
    why: "The identifier has a digit wrong, or the unit was taken out.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P444,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let parent = place.parent, gazetteer.placeIndex[parent] == nil else { return }
    report.add(place.at("parent"), "there is no place \(parent)", "لا وجود للمكان \(parent)")
  }
}
