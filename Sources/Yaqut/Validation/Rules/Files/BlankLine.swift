/// No line is blank.
struct BlankLine: FileRule {
  let about = RuleText(
    "blank-line", .error, .files, "no line is blank", "لا سطر فارغ",
    why: "A blank line, or one of separators alone as spreadsheets leave them, is no row.",
    example: .file(
      "retired.csv", wrong: "id,reason,date,superseded_by\n\nP9,never existed,2024-05-01,\n",
      right: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .blankLine {
      add(file, fault.offset..<fault.offset, line: fault.line, &report)
    }
    for (index, row) in file.rows.enumerated() where file.bytes[row.range.lowerBound] == file.separator {
      if file.texts(index).allSatisfy(\.isEmpty) { add(file, row.range, line: row.line, &report) }
    }
  }

  private func add(_ file: TableFile, _ range: Range<Int>, line: Int, _ report: inout Report) {
    let end = file.bytes[range.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.bytes.count
    report.add(
      file, offset: range.lowerBound, line: line, "the line is blank", "السطر فارغ",
      fix: Fix(
        message: Message("remove the line", "احذف السطر"),
        edits: [.init(path: file.path, range: range.lowerBound..<end, replacement: "")], isSafe: true))
  }
}
