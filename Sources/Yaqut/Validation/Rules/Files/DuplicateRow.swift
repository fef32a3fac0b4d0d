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
    // The first row of each hash; rows that share one by chance are looked at in turn.
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(file.rows.count)
    var next: [Int: Int] = [:]
    for row in file.rows.indices {
      let hash = Self.hash(file, row, key)
      guard var other = first[hash] else {
        first[hash] = row
        continue
      }
      var isSame = false
      while true {
        isSame = key.allSatisfy { file.text(row, $0) == file.text(other, $0) }
        guard !isSame, let another = next[other] else { break }
        other = another
      }
      if isSame {
        let position = RowPosition(file: index, row: row)
        report.addRemovable(
          position(file.schema.columns[0].name),
          "another row has the same \(raw: file.schema.key.joined(separator: ", "))",
          "سطر آخر له المفتاح نفسه: \(raw: file.schema.key.joined(separator: ", "))",
          notes: [report.note(RowPosition(file: index, row: other))],
          isSafe: file.texts(row) == file.texts(other))
      }
      if !isSame { next[other] = row }
    }
  }

  /// FNV-1a over the bytes of some cells; quotes do not count, since one of two like cells may have them.
  private static func hash(_ file: TableFile, _ row: Int, _ columns: [Int]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for column in columns {
      for index in file.range(row, column) where file.bytes[index] != UInt8(ascii: "\"") {
        hash = (hash ^ UInt64(file.bytes[index])) &* 0x100_0000_01B3
      }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }
    return hash
  }
}
