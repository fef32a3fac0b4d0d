/// A body that was renamed or merged has an end.
struct RelationSuccessor: Rule {
  let about = RuleText(
    "relation-successor", .info, .organisations,
    "what was renamed or merged into another has a `to` date or superseded_by",
    "لمن أعيدت تسميته أو اندمج تاريخ نهاية أو superseded_by",
    why:
      "Else texts of today are linked to a body that is no more. Where the date is not known, superseded_by says enough. Told only, since the day is often not known.",
    example: .rows(
      "relations.csv", wrong: "O3,merged_into,O2,,,editorial", right: "O3,allied_with,O2,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.relations where row.kind == "renamed_to" || row.kind == "merged_into" {
      guard let subject = row.subject else { continue }
      let end =
        gazetteer.organisation(subject).map { ($0.to, $0.supersededBy) }
        ?? gazetteer.place(subject).map { ($0.to, $0.supersededBy) }
      guard let end, end.0.isEmpty, end.1 == nil, row.from.isEmpty, row.to.isEmpty else { continue }
      report.add(
        row.at("subject"), "\(subject) is \(raw: row.kind) another, but has no 'to' date",
        "\(subject) له علاقة \(raw: row.kind) ولا تاريخ نهاية له")
    }
  }
}
