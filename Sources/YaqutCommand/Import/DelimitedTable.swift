/// A table of an export that is read in again: CSV (RFC 4180) or tab-separated values without quotation marks.
struct DelimitedTable {
  /// A row: its cells by the names of their columns.
  struct Row {
    /// The line on which it begins, from 1.
    var line: Int
    fileprivate var cells: [String]
    fileprivate var columns: [String: Int]

    /// The cell of a column; empty where the table has no such column.
    subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return cells[index]
    }
  }

  /// The names of the columns.
  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []

  /// Reads a table; a byte order mark is passed over. O(bytes).
  init(_ bytes: [UInt8], separator: UInt8, quoted: Bool) {
    var cell: [UInt8] = []
    var cells: [String] = []
    var numbers: [String: Int] = [:]
    var (line, first, isQuoted) = (1, 1, false)
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    func endRow() {
      endCell()
      if columns.isEmpty {
        columns = cells
        for (index, name) in cells.enumerated() { numbers[name] = index }
      } else if cells != [""] {
        rows.append(Row(line: first, cells: cells, columns: numbers))
      }
      cells = []
      first = line
    }
    let mark = UInt8(ascii: "\"")
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != mark {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == mark {
          cell.append(mark)
          index += 1
        } else {
          isQuoted = false
        }
      } else if quoted, byte == mark {
        isQuoted = true
      } else if byte == separator {
        endCell()
      } else if byte == 0x0A {
        endRow()
      } else if byte != 0x0D || index == bytes.count || bytes[index] != 0x0A {
        cell.append(byte)
      }
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
  }
}
