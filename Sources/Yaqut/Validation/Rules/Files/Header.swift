/// The first line names the columns of the table, in their order.
struct Header: FileRule {
  let about = RuleText(
    "header", .error, .files, "the first line names the columns in their order",
    "يسمّي السطر الأول الأعمدة بترتيبها",
    why:
      "Programs find the cells by the names in the first line. A column that the table does not have is lost; notes go into `note`.",
    example: .file(
      "retired.csv", wrong: "id,why,date,superseded_by\nP9,never existed,2024-05-01,\n",
      right: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults {
      switch fault.kind {
      case .noHeader:
        report.add(
          file, offset: fault.offset, line: fault.line, "the first line must be \(file.schema.header)",
          "يجب أن يكون السطر الأول \(file.schema.header)")
      case .unknownColumn(let name):
        report.add(
          file, offset: fault.offset, line: fault.line,
          "the table has no column \(name); the columns are \(raw: file.schema.header)",
          "ليس في الجدول عمود \(name)؛ الأعمدة هي \(raw: file.schema.header)")
      case .missingColumn(let name):
        report.add(
          file, offset: fault.offset, line: fault.line, "the column \(name) is missing", "العمود \(name) ناقص"
        )
      case .columnOrder:
        report.add(
          file, offset: fault.offset, line: fault.line,
          "the columns are not in order; write \(raw: file.schema.header), or run 'yaqut fmt'",
          "الأعمدة ليست بترتيبها؛ اكتب \(raw: file.schema.header) أو شغّل yaqut fmt")
      default: break
      }
    }
  }
}
