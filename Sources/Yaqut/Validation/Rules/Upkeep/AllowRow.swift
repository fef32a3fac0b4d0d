/// A row of allow.csv acknowledges warnings of a rule that is there.
struct AllowRow: FileRule {
  let about = RuleText(
    "allow", .error, .upkeep, "allow.csv names a rule that gives warnings, and a row or file",
    "يسمّي allow.csv قاعدة من قواعد التنبيه وسطرًا أو ملفًا",
    why:
      "Errors cannot be acknowledged, and a row that names neither key nor file would silence a rule everywhere.",
    example: .rows("allow.csv", wrong: "swapped-coordinates,places/sy.csv,P6,it is there", right: ""))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.schema.name == "allow" else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    let severities = Dictionary(uniqueKeysWithValues: RuleSet.all.map { ($0.about.id, $0.about.severity) })
    for row in file.rows.indices {
      let rule = file.text(row, 0)
      let position = RowPosition(file: index, row: row)
      if let severity = severities[rule] {
        if severity != .warning {
          report.add(
            position("rule"),
            "rule \(rule) gives \(raw: severity == .error ? "errors, which must be mended" : "infos, which need no row")",
            "القاعدة \(rule) \(raw: severity == .error ? "تعطي أخطاء لا بد من إصلاحها" : "تعطي معلومات لا تحتاج سطرًا")"
          )
        }
      } else if !rule.isEmpty {
        report.add(
          position("rule"), "no rule is named \(rule); 'yaqut rules' lists them",
          "لا قاعدة باسم \(rule)؛ يسردها yaqut rules")
      }
      if file.text(row, 1).isEmpty, file.text(row, 2).isEmpty {
        report.add(
          position("file"), "the row names neither a file nor a key", "لا يسمّي السطر ملفًا ولا مفتاحًا")
      }
    }
  }
}
