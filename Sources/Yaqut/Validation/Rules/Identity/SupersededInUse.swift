/// Nothing lies in a place that was superseded.
struct SupersededInUse: Rule {
  let about = RuleText(
    "superseded-in-use", .error, .identity, "no current row has a superseded parent, umbrella or area",
    "لا سطر قائم أبوه أو مظلته أو منطقته كيان حل غيره محله",
    why: "When a unit is superseded, what lay in it moves to its successor.",
    example: .rows(
      "places/sy.csv",
      wrong:
        "P6,village,P14,36.45,37.7,1,,5,,,,editorial\nP14,subdistrict,P3,36.5,37.95,10,,40,,2020,P4,editorial",
      right:
        "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP14,subdistrict,P3,36.5,37.95,10,,40,,2020,P4,editorial"
    ))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    func check(_ target: EntityID?, _ successor: EntityID?, _ cell: CellPosition) {
      guard let target, let successor else { return }
      report.add(
        cell, "\(raw: cell.column) \(target) was superseded by \(successor)",
        "حل \(successor) محل \(target) المذكور في العمود \(raw: cell.column)",
        write: successor.description, isSafe: false)
    }
    for place in gazetteer.places where place.supersededBy == nil {
      check(place.parent, gazetteer.place(place.parent)?.supersededBy, place.at("parent"))
    }
    for body in gazetteer.organisations where body.supersededBy == nil {
      check(body.umbrella, gazetteer.organisation(body.umbrella)?.supersededBy, body.at("umbrella"))
      check(body.area, gazetteer.place(body.area)?.supersededBy, body.at("area"))
    }
  }
}
