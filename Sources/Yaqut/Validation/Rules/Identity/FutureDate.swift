/// No date is in the future.
struct FutureDate: FileRule {
  let about = RuleText(
    "future-date", .error, .identity, "no date is after the year that is running",
    "لا تاريخ بعد السنة الجارية",
    why: "A gazetteer says what was and is. A year like 2105 is 2015 with two digits swapped.",
    example: .rows(
      "places/sy.csv", wrong: "P7,village,P4,36.6,37.8,1,,5,2105,,,editorial",
      right: "P7,village,P4,36.6,37.8,1,,5,2015,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    let year = EDTFDate.currentYear
    for (position, column) in file.schema.columns.enumerated() where column.content == .date {
      for row in file.rows.indices where !file.range(row, position).isEmpty {
        let text = file.text(row, position)
        guard let date = EDTFDate(text), date.earliest / 10000 > year else { continue }
        report.add(
          RowPosition(file: index, row: row)(column.name), "\(text) is in the future",
          "التاريخ \(text) في المستقبل")
      }
    }
  }
}
