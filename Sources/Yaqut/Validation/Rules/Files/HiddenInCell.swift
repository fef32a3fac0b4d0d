/// Cells that are no names have no white space about them and no sign that cannot be seen.
struct HiddenInCell: FileRule {
  let about = RuleText(
    "hidden-in-cell", .error, .files, "a cell has no space about it and no character that cannot be seen",
    "لا مسافة حول قيمة الخلية ولا حرف لا يُرى",
    why:
      "Such a cell looks right and is not: 'editorial ' is no source, and an id behind a hidden mark is another id.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village ,P4,36.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated() where column.content != .name {
      for row in file.rows.indices {
        let range = file.range(row, position)
        guard !range.isEmpty, Self.isSuspect(file.bytes, range) else { continue }
        let text = file.text(row, position)
        let clean = CanonicalName.withoutHidden(text)
        guard clean != text else { continue }
        report.add(
          RowPosition(file: index, row: row)(column.name),
          "\(raw: column.name) \(text) has a space or a hidden character at its edge or inside",
          "في قيمة \(raw: column.name) وهي \(text) مسافة أو حرف لا يُرى", write: clean)
      }
    }
  }

  /// Whether a cell can have one: a space at an edge, a double space, a control, or bytes of two and more.
  private static func isSuspect(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var last: UInt8 = 0x20
    for index in range {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0xC2 && byte != 0xD8 && byte != 0xD9 { return true }
      if byte == 0x20, last == 0x20 { return true }
      if byte == 0x9C, last == 0xD8 { return true }
      last = byte
    }
    return last == 0x20
  }
}
