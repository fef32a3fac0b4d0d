/// A table of the gazetteer as it lies in its file: every cell with its bytes, and every fault of form.
///
/// Reading never fails: it takes each line for a row, whatever is in it, so that all findings can be told at once. A quoted cell
/// ends on its line, since no cell of the gazetteer has a line end.
package struct TableFile: Sendable {
  /// The path inside the gazetteer's folder.
  package let path: String
  package let schema: TableSchema
  /// The country of a table by country, in capitals; empty for `zz` and for other tables.
  package let country: String
  package let bytes: [UInt8]
  /// What stands between two cells.
  package internal(set) var separator = UInt8(ascii: ",")
  /// The columns of the file, by the header.
  package internal(set) var header: [String] = []
  /// For each column of the schema, the position in the file; nil where the file has no such column.
  package internal(set) var positions: [Int?] = []
  package internal(set) var rows: [Row] = []
  var cells: [Cell] = []
  /// What is wrong with the form of the file.
  package internal(set) var faults: [Fault] = []
  /// Whether rules that look at one row look at this file.
  package var isChecked = true

  /// A line of the file.
  package struct Row: Sendable {
    /// The number of the line, from 1.
    package let line: Int
    /// Where the line begins and ends, without its line end.
    package let range: Range<Int>
    let firstCell: Int
    let cellCount: Int
  }

  struct Cell: Sendable {
    /// The bytes of the cell, quotes and all.
    let start: UInt32
    let end: UInt32
    let isQuoted: Bool
  }

  /// Something wrong with the form of the file.
  package struct Fault: Sendable {
    package enum Kind: Sendable, Equatable {
      case notUTF8, byteOrderMark, carriageReturn, noFinalNewline, separator, noHeader
      case unknownColumn(String), missingColumn(String), columnOrder
      case fieldCount(Int), blankLine, openQuote, quoteInside, textAfterQuote, uselessQuotes
    }
    package let kind: Kind
    /// The byte it stands at.
    package let offset: Int
    package let line: Int
  }

  /// The bytes of a cell as they stand in the file, with quotes; empty at the end of the row where the cell is missing.
  package func range(_ row: Int, _ column: Int) -> Range<Int> {
    let row = rows[row]
    guard let position = positions[column], position < row.cellCount else {
      return row.range.upperBound..<row.range.upperBound
    }
    let cell = cells[row.firstCell + position]
    return Int(cell.start)..<Int(cell.end)
  }

  /// The text of a cell, without its quotes; what is not UTF-8 becomes U+FFFD.
  package func text(_ row: Int, _ column: Int) -> String {
    let found = rows[row]
    guard let position = positions[column], position < found.cellCount else { return "" }
    return text(of: cells[found.firstCell + position])
  }

  func text(of cell: Cell) -> String {
    let range = Int(cell.start)..<Int(cell.end)
    if range.isEmpty { return "" }
    guard cell.isQuoted else { return String(decoding: bytes[range], as: UTF8.self) }
    var content: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      content.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// All cells of a row, in the order of the file.
  package func texts(_ row: Int) -> [String] {
    let row = rows[row]
    return (row.firstCell..<row.firstCell + row.cellCount).map { text(of: cells[$0]) }
  }

  /// The cells of a row in the order of the schema.
  package func canonicalTexts(_ row: Int) -> [String] { schema.columns.indices.map { text(row, $0) } }

  /// The column, from 1 in scalars, of a byte in a line that begins at `start`.
  package func column(of offset: Int, lineStart: Int) -> Int {
    let mark = lineStart == 0 && bytes.starts(with: Self.mark) ? 1 : 0
    return bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1 - (offset > 0 ? mark : 0)
  }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A cell as it must be written: in quotes only where it needs them.
  package static func written(_ text: String, separator: UInt8 = UInt8(ascii: ",")) -> String {
    guard text.utf8.contains(where: { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      return text
    }
    var result = "\""
    for character in text.unicodeScalars {
      if character == "\"" { result += "\"" }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }
}
