/// A settlement of a country whose subdistricts are all there lies in a subdistrict.
struct SettlementParent: PlaceRule {
  let about = RuleText(
    "settlement-parent", .warning, .hierarchy, "a Syrian settlement lies in a subdistrict",
    "تقع البلدة السورية في ناحية",
    why:
      "Syria's 270 subdistricts are all in the gazetteer, so the smallest unit of a settlement is always one of them. Elsewhere the lower levels are not complete.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P2,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard place.country == "SY", place.placetype?.isSettlement == true,
      let parent = gazetteer.place(place.parent)?.placetype,
      parent != .subdistrict, parent.isAdministrative
    else { return }
    report.add(
      place.at("parent"), "the settlement's parent is a \(raw: parent.rawValue), not a subdistrict",
      "أب البلدة من نوع \(raw: parent.rawValue) وليس ناحية (subdistrict)")
  }
}
