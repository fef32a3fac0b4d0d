/// Cells that a row cannot do without are not empty.
struct RequiredCell: FileRule {
  let about = RuleText(
    "required-cell", .error, .files, "a cell that a row needs is not empty", "الخلية اللازمة ليست فارغة",
    why: "A row without its id, its kind, its language or its source cannot be used or traced.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,,,,,editorial,", right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated()
    where column.isRequired && file.positions[position] != nil {
      for row in file.rows.indices
      where file.range(row, position).isEmpty && !file.texts(row).allSatisfy(\.isEmpty) {
        report.add(
          RowPosition(file: index, row: row)(column.name), "the row has no \(raw: column.name)",
          "ليس في السطر \(raw: column.name)")
      }
    }
  }
}
