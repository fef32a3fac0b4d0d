/// Rows stand in order.
struct RowOrder: FileRule {
  let about = RuleText(
    "row-order", .error, .files,
    "rows stand in the order of their ids, then of the other columns of their key",
    "الأسطر مرتبة بحسب معرّفاتها ثم أعمدة المفتاح",
    why:
      "With one order, two people's edits seldom touch the same lines, and a row is found at once. Ids are in numeric order: P9 before P10. `yaqut fmt` sorts.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,variant,,,,editorial,\nP6,أريمة,ar,preferred,,,,editorial,",
      right: "P6,العريمة,ar,preferred,,,,editorial,\nP6,أريمة,ar,variant,,,,editorial,"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.rows.count > 1 else { return }
    let order = RowOrdering(file.schema)
    var highest = 0
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for row in 1..<file.rows.count {
      if order.precedes(file, row, highest) {
        let line = file.rows[highest].line
        report.add(
          RowPosition(file: index, row: row)(file.schema.columns[0].name),
          "the row belongs further up, before line \(raw: line); run 'yaqut fmt'",
          "مكان السطر أعلى، قبل السطر \(raw: line)؛ شغّل yaqut fmt")
      } else {
        highest = row
      }
    }
  }
}
