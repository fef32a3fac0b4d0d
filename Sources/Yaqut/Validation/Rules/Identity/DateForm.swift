/// A date is a date in EDTF.
struct DateForm: FileRule {
  let about = RuleText(
    "date", .error, .identity, "a date is written as 2015, 2015-03 or 2015-03-17 (EDTF)",
    "يُكتب التاريخ 2015 أو 2015-03 أو 2015-03-17 (EDTF)",
    why:
      "EDTF level 1: a year, year and month, or day; `~` behind it for about, `?` for not sure, X for digits not known (201X). Spreadsheets turn dates into other forms.",
    example: .rows(
      "places/sy.csv", wrong: "P7,village,P4,36.6,37.8,1,,5,17/3/2015,,,editorial",
      right: "P7,village,P4,36.6,37.8,1,,5,2015-03-17,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated() where column.content == .date {
      for row in file.rows.indices {
        if file.range(row, position).isEmpty { continue }
        let text = file.text(row, position)
        if EDTFDate(text) != nil { continue }
        report.add(
          RowPosition(file: index, row: row)(column.name),
          "\(text) is no date; write it as 2015, 2015-03 or 2015-03-17",
          "ليس \(text) تاريخًا؛ اكتبه مثل 2015 أو 2015-03 أو 2015-03-17", write: EDTFDate.suggestion(text),
          isSafe: false)
      }
    }
  }
}
