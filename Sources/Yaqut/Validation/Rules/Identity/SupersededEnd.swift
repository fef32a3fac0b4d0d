/// What was superseded has ended.
struct SupersededEnd: Rule {
  let about = RuleText(
    "superseded-end", .warning, .identity, "what was superseded has a `to` date",
    "لما حل غيره محله تاريخ نهاية",
    why: "Without a date, texts from before the change cannot be told from those after it.",
    example: .rows(
      "places/sy.csv", wrong: "P7,village,P4,36.6,37.8,1,,5,,,P6,editorial",
      right: "P7,village,P4,36.6,37.8,1,,5,,2020,P6,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    func check(_ successor: EntityID?, _ to: String, _ row: RowPosition) {
      guard let successor, to.isEmpty else { return }
      report.add(
        row("to"), "it was superseded by \(successor), but has no 'to' date",
        "حل \(successor) محله وليس له تاريخ نهاية في العمود to")
    }
    for place in gazetteer.places { check(place.supersededBy, place.to, place.at) }
    for body in gazetteer.organisations { check(body.supersededBy, body.to, body.at) }
  }
}
