/// A relation has two ends that are there.
struct RelationEnds: Rule {
  let about = RuleText(
    "relation-ends", .error, .organisations, "a relation is between two entities that are there",
    "العلاقة بين كيانين موجودين",
    why: "The identifier has a digit wrong, or an entity is related to itself.",
    example: .rows(
      "relations.csv", wrong: "P5,capital_of,P2,,,editorial\nP5,capital_of,P33,,,editorial",
      right: "P5,capital_of,P2,,,editorial\nP5,capital_of,P3,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.relations {
      if let id = row.subject, !gazetteer.has(id) {
        report.add(row.at("subject"), "there is no \(id)", "لا وجود لـ \(id)")
      }
      if let id = row.object, !gazetteer.has(id) {
        report.add(row.at("object"), "there is no \(id)", "لا وجود لـ \(id)")
      }
      if row.subject == row.object, let id = row.object {
        report.add(row.at("object"), "\(id) is related to itself", "\(id) مرتبط بنفسه")
      }
    }
  }
}
