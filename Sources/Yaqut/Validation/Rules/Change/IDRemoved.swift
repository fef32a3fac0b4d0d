/// An identifier does not disappear.
struct IDRemoved: ChangeRule {
  let about = RuleText(
    "id-removed", .error, .change, "an identifier that is taken out goes into retired.csv",
    "المعرّف المحذوف ينتقل إلى retired.csv",
    why:
      "Other data know our identifiers. What was a mistake is retired with a reason; what ceased keeps its row and gets a `to` date.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP8,village,P4,36.55,37.85,1,,5,,,,editorial",
      before: "P6,village,P4,36.45,37.7,1,,5,,,,editorial\nP8,village,P4,36.55,37.85,1,,5,,,,editorial",
      also: ("names/sy.csv", "P8,كفر ناصح,ar,preferred,,,,editorial,")))

  func check(_ change: GazetteerChange, _ report: inout Report) {
    let gone =
      (change.before.places.map { ($0.key, $0.value.at) }
      + change.before.organisations.map { ($0.key, $0.value.at) })
      .filter { !change.after.has($0.0) && !report.gazetteer.has($0.0) }
    let retired = Set(report.gazetteer.retired.compactMap(\.id))
    for (id, row) in gone.sorted(by: { $0.0 < $1.0 })
    where !retired.contains(id) && IDChanged.successor(of: id, in: change) == nil {
      let file = change.before.files[row.file]
      report.add(
        path: file.path, line: Swift.min(file.rows[row.row].line, report.lineCount(of: file.path)), column: 1,
        key: id.description,
        "\(id) \(change.label(of: id)) was taken out; add a row '\(raw: id),duplicate,<date>,<id>' or '\(raw: id),never existed,<date>,' to retired.csv",
        "حُذف \(id) \(change.label(of: id))؛ أضف إلى retired.csv سطرًا بسببه")
    }
  }
}
