/// A relation is one that programs know, between entities of its kinds.
struct RelationKinds: Rule {
  let about = RuleText(
    "relation", .error, .organisations, "a relation is a known one and fits its ends",
    "العلاقة معروفة وتناسب طرفيها",
    why: "A capital is a place of a place; one body is renamed to or merged into another of its kind.",
    example: .rows(
      "relations.csv", wrong: "P5,seat_of,P2,,,editorial\nP5,capital_of,P3,,,editorial",
      right: "P5,capital_of,P2,,,editorial\nP5,capital_of,P3,,,editorial"))

  /// The relations with the kinds of their ends; nil where both ends are of one kind, whichever.
  static let known: [String: (subject: EntityKind, object: EntityKind)?] = [
    "renamed_to": nil, "merged_into": nil, "split_from": nil, "part_of": nil, "member_of": nil,
    "succeeded_by": nil, "allied_with": nil,
    "capital_of": (.place, .place), "former_capital_of": (.place, .place), "borders": (.place, .place),
    "flows_through": (.place, .place),
    "based_in": (.organisation, .place), "active_in": (.organisation, .place),
    "governs": (.organisation, .place), "backed_by": (.organisation, .organisation),
    "located_in": nil, "crosses": (.place, .place), "connects": (.place, .place), "spans": (.place, .place),
  ]

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.relations {
      guard let kinds = Self.known[row.kind] else {
        let list = Self.known.keys.sorted().joined(separator: ", ")
        report.add(
          row.at("relation"), "unknown relation \(row.kind); use one of \(raw: list)",
          "علاقة غير معروفة \(row.kind)؛ استعمل إحدى هذه: \(raw: list)")
        continue
      }
      guard let subject = row.subject, let object = row.object else { continue }
      let fits =
        kinds.map { $0.subject == subject.kind && $0.object == object.kind } ?? (subject.kind == object.kind)
      if !fits {
        report.add(
          row.at("relation"), "\(row.kind) cannot hold between \(subject) and \(object)",
          "لا تصح العلاقة \(row.kind) بين \(subject) و\(object)")
      }
    }
  }
}
