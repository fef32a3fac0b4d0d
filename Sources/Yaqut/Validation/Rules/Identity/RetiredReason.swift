/// A retired identifier says whether what it named never existed or has ceased.
struct RetiredReason: Rule {
  let about = RuleText(
    "retired-reason", .error, .identity, "a retired identifier says why, in one of the known ways",
    "يذكر المعرّف الملغى سببه بإحدى الطرق المعروفة",
    why:
      "'never existed' (a mistake of a source), 'duplicate' (with superseded_by), 'out of scope'. What existed once is not retired: it gets a `to` date.",
    example: .rows("retired.csv", wrong: "P9,duplicate,2024-05-01,", right: "P9,duplicate,2024-05-01,P6"))

  private static let reasons = ["never existed", "duplicate", "out of scope"]

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for row in gazetteer.retired where !row.reason.isEmpty {
      if !Self.reasons.contains(where: row.reason.hasPrefix) {
        report.add(
          row.at("reason"),
          "begin the reason \(row.reason) with 'never existed', 'duplicate' or 'out of scope'",
          "ابدأ السبب \(row.reason) بإحدى العبارات never existed أو duplicate أو out of scope")
      } else if row.reason.hasPrefix("duplicate"), row.supersededBy == nil {
        report.add(
          row.at("superseded_by"), "a duplicate names in superseded_by what it is a duplicate of",
          "يذكر المكرر في superseded_by ما هو مكرر له")
      }
    }
  }
}
