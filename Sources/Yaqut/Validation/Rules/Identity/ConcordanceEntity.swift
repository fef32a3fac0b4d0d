/// A concordance belongs to an entity of the gazetteer.
struct ConcordanceEntity: Rule {
  let about = RuleText(
    "concordance-entity", .error, .identity, "a concordance belongs to an entity that is there",
    "ينتمي التوافق إلى كيان موجود",
    why: "A code whose place or organisation is gone links to nothing.",
    example: .rows("concordances.csv", wrong: "P66,gn,168123", right: "P6,gn,168123"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.concordances {
      guard let id = row.id, !gazetteer.has(id) else { continue }
      report.add(row.at("id"), "there is no \(id)", "لا وجود لـ \(id)")
    }
  }
}
