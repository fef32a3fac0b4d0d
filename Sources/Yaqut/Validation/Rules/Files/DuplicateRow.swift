/// A fact stands in one row.
struct DuplicateRow: FileRule {
  let about = RuleText(
    "duplicate-row", .error, .files, "no two rows have the same key", "لا سطران بمفتاح واحد",
    why:
      "Two rows for one name of one kind, or for one relation, say the same thing twice or contradict each other.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,\nP6,العريمة,ar,preferred,,,,wof,",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    if file.schema.key == ["id"] { return }
    let key = file.schema.key.compactMap(file.schema.index(of:))
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    var earlier: [Int: [Int]] = [:]
    earlier.reserveCapacity(file.rows.count)
    for row in file.rows.indices {
      var hasher = Hasher()
      for column in key { hasher.combine(file.text(row, column)) }
      let hash = hasher.finalize()
      if let others = earlier[hash],
        let other = others.first(where: { other in
          key.allSatisfy { file.text(row, $0) == file.text(other, $0) }
        })
      {
        let position = RowPosition(file: index, row: row)
        report.addRemovable(
          position(file.schema.columns[0].name),
          "another row has the same \(raw: file.schema.key.joined(separator: ", "))",
          "سطر آخر له المفتاح نفسه: \(raw: file.schema.key.joined(separator: ", "))",
          notes: [report.note(RowPosition(file: index, row: other))],
          isSafe: file.texts(row) == file.texts(other))
      }
      earlier[hash, default: []].append(row)
    }
  }
}
