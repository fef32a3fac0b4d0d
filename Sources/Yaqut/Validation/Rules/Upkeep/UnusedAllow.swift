/// An acknowledgement acknowledges something.
struct UnusedAllow: Rule {
  let about = RuleText(
    "unused-allow", .warning, .upkeep, "a row of allow.csv acknowledges a finding",
    "يقبل سطر allow.csv ملاحظة موجودة",
    why: "The warning it was written for is gone; the row would silence the next one. Take it out.",
    example: .rows("allow.csv", wrong: "shared-point,places/sy.csv,P6,one building", right: ""))

  /// Does nothing by itself: ``Validator`` asks ``check(_:findings:_:_:)`` when all other rules have run.
  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {}

  /// Reports the rows that acknowledge none of some findings, for the rules that have run.
  func check(
    _ acknowledgements: Acknowledgements, findings: [Finding], rules: Set<String>, _ report: inout Report
  ) {
    let used = Set(findings.compactMap { $0.acknowledged == nil ? nil : acknowledgements.entry(for: $0) })
    for (index, entry) in acknowledgements.entries.enumerated()
    where !used.contains(index) && rules.contains(entry.rule) {
      report.addRemovable(
        entry.at("rule"),
        "the row acknowledges nothing: no finding of \(entry.rule) is on \(entry.key.isEmpty ? entry.file : entry.key)",
        "السطر لا يقبل شيئًا: لا ملاحظة للقاعدة \(entry.rule) على \(entry.key.isEmpty ? entry.file : entry.key)",
        isSafe: true)
    }
  }
}
