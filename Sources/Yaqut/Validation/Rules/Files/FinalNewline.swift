/// The last line of a file is ended too.
struct FinalNewline: FileRule {
  let about = RuleText(
    "final-newline", .error, .files, "the last line ends with LF", "ينتهي السطر الأخير بعلامة LF",
    why:
      "A file whose last line has no end may have been cut off on its way; and the next row would be glued to it.",
    example: .file(
      "retired.csv", wrong: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,",
      right: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .noFinalNewline {
      report.add(
        file, offset: fault.offset, line: fault.line,
        "the last line is not ended: see that nothing was cut off, then run 'yaqut fmt'",
        "السطر الأخير غير منتهٍ: تأكد أن شيئًا لم يُقطع، ثم شغّل yaqut fmt",
        fix: Fix(
          message: Message("end the line", "أنهِ السطر"),
          edits: [.init(path: file.path, range: file.bytes.count..<file.bytes.count, replacement: "\n")],
          isSafe: true))
    }
  }
}
