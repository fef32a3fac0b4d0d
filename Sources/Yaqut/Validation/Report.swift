/// Takes the findings of one rule.
package struct Report {
  let about: RuleText
  let gazetteer: GazetteerTables
  package private(set) var findings: [Finding] = []

  init(_ about: RuleText, in gazetteer: GazetteerTables) {
    self.about = about
    self.gazetteer = gazetteer
  }

  /// Reports a cell.
  ///
  /// - Parameter write: What the cell should hold, where that is known.
  mutating func add(
    _ cell: CellPosition, _ english: EnglishText, _ arabic: ArabicText, notes: [Message] = [],
    write text: String? = nil,
    isSafe: Bool = true
  ) {
    let file = gazetteer.files[cell.row.file]
    let row = file.rows[cell.row.row]
    let column = file.schema.index(of: cell.column)
    let range = column.map { file.range(cell.row.row, $0) } ?? row.range
    var offset = range.lowerBound
    if cell.scalar > 0 {
      offset = Self.advance(offset, by: cell.scalar, in: file.bytes, before: range.upperBound)
    }
    var fix: Fix?
    if let text, column != nil {
      fix = Fix(
        message: Message("write \(text)", "اكتب \(text)"),
        edits: [
          .init(
            path: file.path, range: range, replacement: TableFile.written(text, separator: file.separator))
        ], isSafe: isSafe)
    }
    add(
      file, offset: offset, line: row.line, lineStart: row.range.lowerBound, key: key(file, cell.row.row),
      english, arabic, notes: notes, fix: fix)
  }

  /// Reports a row with the fix of taking it out.
  mutating func addRemovable(
    _ cell: CellPosition, _ english: EnglishText, _ arabic: ArabicText, notes: [Message] = [], isSafe: Bool
  ) {
    let file = gazetteer.files[cell.row.file]
    let row = file.rows[cell.row.row]
    let column = file.schema.index(of: cell.column)
    let range = column.map { file.range(cell.row.row, $0) } ?? row.range
    let end = file.bytes[row.range.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.bytes.count
    let fix = Fix(
      message: Message("remove the row", "احذف السطر"),
      edits: [.init(path: file.path, range: row.range.lowerBound..<end, replacement: "")], isSafe: isSafe)
    add(
      file, offset: range.lowerBound, line: row.line, lineStart: row.range.lowerBound,
      key: key(file, cell.row.row),
      english, arabic, notes: notes, fix: fix)
  }

  /// Reports a byte of a table.
  mutating func add(
    _ file: TableFile, offset: Int, line: Int, _ english: EnglishText, _ arabic: ArabicText,
    notes: [Message] = [],
    fix: Fix? = nil
  ) {
    var start = min(offset, file.bytes.count)
    while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    add(file, offset: offset, line: line, lineStart: start, key: "", english, arabic, notes: notes, fix: fix)
  }

  /// Reports a place in a file that is no table.
  mutating func add(
    path: String, line: Int, column: Int, key: String = "", _ english: EnglishText, _ arabic: ArabicText,
    notes: [Message] = []
  ) {
    findings.append(
      Finding(
        rule: about.id, severity: about.severity, path: path, line: line, column: column,
        message: Message(english, arabic), notes: notes, fix: nil, key: key))
  }

  private mutating func add(
    _ file: TableFile, offset: Int, line: Int, lineStart: Int, key: String, _ english: EnglishText,
    _ arabic: ArabicText,
    notes: [Message], fix: Fix?
  ) {
    findings.append(
      Finding(
        rule: about.id, severity: about.severity, path: file.path, line: line,
        column: file.column(of: offset, lineStart: lineStart), message: Message(english, arabic),
        notes: notes, fix: fix,
        key: key))
  }

  /// How many lines a file has; 1 where it is gone.
  func lineCount(of path: String) -> Int {
    max(1, gazetteer.files.first { $0.path == path }?.rows.last?.line ?? 1)
  }

  /// What names a row in `allow.csv`.
  private func key(_ file: TableFile, _ row: Int) -> String {
    let first = file.text(row, 0)
    return file.schema.index(of: "name") == 1 ? "\(first)/\(file.text(row, 1))" : first
  }

  /// `other row is at places/sy.csv:12`.
  func note(_ row: RowPosition, _ english: String = "the other row is", _ arabic: String = "السطر الآخر")
    -> Message
  {
    let file = gazetteer.files[row.file]
    let place = "\(file.path):\(file.rows[row.row].line)"
    return Message("\(raw: english) \(raw: place)", "\(raw: arabic) \(raw: place)")
  }

  private static func advance(_ offset: Int, by scalars: Int, in bytes: [UInt8], before end: Int) -> Int {
    var offset = offset + (offset < end && bytes[offset] == UInt8(ascii: "\"") ? 1 : 0)
    var left = scalars
    while left > 0, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }
}
