/// A place lies in one that is larger by its type.
struct ParentRank: PlaceRule {
  let about = RuleText(
    "parent-rank", .error, .hierarchy, "a parent's type outranks that of the place",
    "نوع الأب أعلى من نوع المكان",
    why:
      "A country holds governorates, they hold districts, those subdistricts, and those settlements; a neighbourhood or a mosque may lie in a settlement. A level may be left out.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P7,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let type = place.placetype, let parent = gazetteer.place(place.parent), parent.id != place.id,
      let above = parent.placetype,
      PlacetypeRank.of(above) >= PlacetypeRank.of(type)
    else { return }
    report.add(
      place.at("parent"),
      "a \(raw: type.rawValue) cannot lie in a \(raw: above.rawValue): \(parent.id?.description ?? "")",
      "لا يقع مكان من نوع \(raw: type.rawValue) في مكان من نوع \(raw: above.rawValue): \(parent.id?.description ?? "")"
    )
  }
}
