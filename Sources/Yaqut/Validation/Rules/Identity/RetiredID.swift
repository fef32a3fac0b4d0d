/// An identifier that was retired is not used again.
struct RetiredID: Rule {
  let about = RuleText(
    "retired-id", .error, .identity, "a retired identifier is not used again",
    "لا يُستعمل معرّف ملغى من جديد",
    why:
      "Other people's data keep our identifiers. One that came to mean another place would make them wrong in silence.",
    example: .rows(
      "places/sy.csv", wrong: "P9,village,P4,36.55,37.9,1,,5,,,,editorial",
      right: "P19,village,P4,36.55,37.9,1,,5,,,,editorial",
      also: ("names/sy.csv", "P19,كفر ناصح,ar,preferred,,,,editorial,")))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    let retired = Dictionary(
      gazetteer.retired.compactMap { row in row.id.map { ($0, row.at) } },
      uniquingKeysWith: { first, _ in first })
    func add(_ id: EntityID?, _ row: RowPosition) {
      guard let id, let other = retired[id] else { return }
      report.add(
        row("id"), "\(id) was retired and may not be used again", "المعرّف \(id) ملغى فلا يُستعمل من جديد",
        notes: [report.note(other, "it was retired at", "ألغي في")])
    }
    for place in gazetteer.places { add(place.id, place.at) }
    for body in gazetteer.organisations { add(body.id, body.at) }
  }
}
