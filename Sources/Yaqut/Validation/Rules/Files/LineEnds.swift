/// Lines end with LF alone.
struct LineEnds: FileRule {
  let about = RuleText(
    "line-ends", .error, .files, "lines end with LF", "تنتهي الأسطر بعلامة LF",
    why:
      "Windows programs end lines with CR LF, so that every line of the file differs from the one before the edit. `yaqut fmt` mends it.",
    example: .file(
      "retired.csv", wrong: "id,reason,date,superseded_by\r\nP9,never existed,2024-05-01,\r\n",
      right: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .carriageReturn {
      let edits = file.bytes.indices.filter { index in
        file.bytes[index] == 0x0D && (index + 1 == file.bytes.count || file.bytes[index + 1] == 0x0A)
      }.map { Fix.Edit(path: file.path, range: $0..<$0 + 1, replacement: "") }
      report.add(
        file, offset: fault.offset, line: fault.line, "lines end with CR LF, as on Windows; run 'yaqut fmt'",
        "تنتهي الأسطر بعلامتي CR LF كما في Windows؛ شغّل yaqut fmt",
        fix: Fix(message: Message("end lines with LF", "أنهِ الأسطر بعلامة LF"), edits: edits, isSafe: true))
    }
  }
}
