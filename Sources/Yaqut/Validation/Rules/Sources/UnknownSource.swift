/// A row's source is in sources.csv.
struct UnknownSource: FileRule {
  let about = RuleText(
    "unknown-source", .error, .sources, "a source is a key of sources.csv", "المصدر مفتاح في sources.csv",
    why:
      "Every row says where it comes from, and sources.csv says under what licence. What you know yourself is `editorial`.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,wikipedia,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.schema.name != "sources",
      let position = file.schema.columns.firstIndex(where: { $0.content == .source }),
      !gazetteer.sources.isEmpty
    else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for row in file.rows.indices where !file.range(row, position).isEmpty {
      let source = file.text(row, position)
      if gazetteer.sources.contains(source) { continue }
      report.add(
        RowPosition(file: index, row: row)("source"),
        "unknown source \(source); use a key of sources.csv, or add it there with its licence",
        "مصدر غير معروف \(source)؛ استعمل مفتاحًا من sources.csv أو أضفه هناك مع رخصته")
    }
  }
}
