/// No file begins with a byte order mark.
struct ByteOrderMark: FileRule {
  let about = RuleText(
    "byte-order-mark", .error, .files, "a file does not begin with a byte order mark",
    "لا يبدأ الملف بعلامة ترتيب البايتات",
    why:
      "Excel writes U+FEFF before the first column's name, so that other programs do not know the column. `yaqut fmt` takes it out.",
    example: .file(
      "retired.csv", wrong: "\u{FEFF}id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n",
      right: "id,reason,date,superseded_by\nP9,never existed,2024-05-01,\n"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .byteOrderMark {
      report.add(
        file, offset: 0, line: 1,
        "the file begins with a byte order mark (U+FEFF), as Excel writes it; run 'yaqut fmt'",
        "يبدأ الملف بعلامة ترتيب البايتات (U+FEFF) كما يكتبها Excel؛ شغّل yaqut fmt",
        fix: Fix(
          message: Message("take the mark out", "احذف العلامة"),
          edits: [.init(path: file.path, range: 0..<3, replacement: "")], isSafe: true))
    }
  }
}
