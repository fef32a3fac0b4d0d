/// Relations of parts, successors and mergers do not run in a circle.
struct RelationCycle: Rule {
  let about = RuleText(
    "relation-cycle", .error, .organisations,
    "renamed_to, merged_into, split_from and part_of do not run in a circle",
    "لا تدور العلاقات renamed_to وmerged_into وsplit_from وpart_of في حلقة",
    why: "A body cannot become what it has come from.",
    example: .rows(
      "relations.csv", wrong: "O2,merged_into,O3,,,editorial\nO3,merged_into,O2,,,editorial",
      right: "O2,merged_into,O3,,,editorial"))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for kind in ["renamed_to", "merged_into", "split_from", "part_of", "succeeded_by"] {
      let rows = gazetteer.relations.filter { $0.kind == kind && $0.subject != $0.object }
      var next: [EntityID: [EntityID]] = [:]
      for row in rows {
        if let subject = row.subject, let object = row.object { next[subject, default: []].append(object) }
      }
      for row in rows {
        guard let subject = row.subject, let object = row.object else { continue }
        var reached: Set<EntityID> = [object]
        var open = [object]
        while let id = open.popLast() {
          for other in next[id] ?? [] where reached.insert(other).inserted { open.append(other) }
        }
        if reached.contains(subject) {
          report.add(
            row.at("object"), "\(subject) is \(raw: kind) itself by way of \(object)",
            "\(subject) مرتبط بنفسه بعلاقة \(raw: kind) عبر \(object)")
        }
      }
    }
  }
}
