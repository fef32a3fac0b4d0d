/// A cell with a list of words holds one of them.
struct Vocabulary: FileRule {
  let about = RuleText(
    "vocabulary", .error, .files, "a cell with a list of words holds one of them",
    "تحوي الخلية ذات القائمة إحدى كلماتها",
    why:
      "Placetypes, types, kinds and classes are closed lists, so that programs know what each of them means.",
    example: .rows(
      "places/sy.csv", wrong: "P6,vilage,P4,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated() {
      guard case .word(let words) = column.content else { continue }
      let known = Set(words)
      for row in file.rows.indices {
        let text = file.text(row, position)
        if text.isEmpty || known.contains(text) { continue }
        let list = words.joined(separator: ", ")
        if let near = NearestWord.nearest(to: text, among: words) {
          report.add(
            RowPosition(file: index, row: row)(column.name),
            "unknown \(raw: column.name) \(text); did you mean \(near)?",
            "قيمة \(raw: column.name) غير معروفة: \(text)؛ هل تقصد \(near)؟", write: near, isSafe: false)
        } else {
          report.add(
            RowPosition(file: index, row: row)(column.name),
            "unknown \(raw: column.name) \(text); use one of \(raw: list)",
            "قيمة \(raw: column.name) غير معروفة: \(text)؛ استعمل إحدى القيم: \(raw: list)")
        }
      }
    }
  }
}
