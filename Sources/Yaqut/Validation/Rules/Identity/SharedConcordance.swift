/// A code names one entity.
struct SharedConcordance: Rule {
  let about = RuleText(
    "shared-concordance", .error, .identity, "no two current entities have one code",
    "لا كيانان قائمان برمز واحد",
    why: "Then one of the two codes is wrong, or the two are one place and must be merged (superseded_by).",
    example: .rows(
      "concordances.csv", wrong: "P6,gn,168777\nP7,gn,168777", right: "P6,gn,168777\nP7,gn,168111"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(gazetteer.concordances.count)
    for (index, row) in gazetteer.concordances.enumerated() {
      guard let id = row.id, !isSuperseded(id, gazetteer) else { continue }
      let key = row.authority + "\t" + row.code
      guard let first = seen[key] else {
        seen[key] = index
        continue
      }
      let other = gazetteer.concordances[first]
      if other.id == id { continue }
      report.add(
        row.at("code"), "\(other.id ?? id) has the code \(row.code) of \(row.authority) too",
        "للكيان \(other.id ?? id) الرمز \(row.code) نفسه من \(row.authority)", notes: [report.note(other.at)])
    }
  }

  private func isSuperseded(_ id: EntityID, _ gazetteer: GazetteerTables) -> Bool {
    gazetteer.place(id)?.supersededBy != nil || gazetteer.organisation(id)?.supersededBy != nil
  }
}
