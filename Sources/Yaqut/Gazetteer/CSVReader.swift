/// Reads comma-separated values (RFC 4180) record by record.
///
/// A byte order mark and CRLF line ends are tolerated, quotes only around a whole field. Blank lines are an error, since
/// a record has at least two fields here. The first record is the header.
///
/// ```swift
/// var reader = try CSVReader(bytes, file: "names/sy.csv", columns: ["place", "name"])
/// while try reader.next() { print(try reader.text(0), try reader.text(1)) }
/// ```
struct CSVReader {
  /// The name for errors.
  let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var fields: [Field] = []
  /// The contents of quoted fields that had doubled quotes.
  private var unquoted: [UInt8] = []
  /// The line the present record begins in, from 1.
  private(set) var line = 0
  private var nextLine = 1

  private struct Field {
    /// Where it begins in the file, at the quote if it has one.
    var start: Int
    /// Its content, in the file or in `unquoted`.
    var content: Range<Int>
    var isUnquoted: Bool
  }

  /// Reads the header and checks it against `columns`, which must be there in this order.
  init(_ bytes: [UInt8], file: String, columns: [String]) throws(GazetteerError) {
    self.file = file
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    guard try next() else {
      throw GazetteerError(
        .wrongColumns, file: file, line: 1, "has no header",
        remedy: "begin with '\(columns.joined(separator: ","))'")
    }
    for index in 0..<fields.count {
      let name = try text(index)
      guard columns.contains(name) else {
        throw error(
          .wrongColumns, field: index, "unknown column '\(name)'",
          remedy: "the columns are \(columns.joined(separator: ", "))")
      }
      guard index < columns.count, columns[index] == name else {
        throw error(
          .wrongColumns, field: index, "column '\(name)' is out of order",
          remedy: "begin with '\(columns.joined(separator: ","))'")
      }
    }
    guard fields.count == columns.count else {
      throw error(.wrongColumns, field: fields.count - 1, "column '\(columns[fields.count])' is missing")
    }
    width = columns.count
  }

  private var width = 0

  /// Reads the next record; `false` at the end of the file.
  mutating func next() throws(GazetteerError) -> Bool {
    guard position < bytes.count else { return false }
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
    while try readField() {}
    if width > 0, fields.count != width {
      if fields.count == 1, fields[0].content.isEmpty { throw error(.malformedCSV, field: 0, "blank line") }
      throw error(
        .malformedCSV, field: min(fields.count, width) - 1,
        "\(fields.count) fields where the header has \(width)")
    }
    return true
  }

  /// Reads one field; `false` where it was the last of its record.
  private mutating func readField() throws(GazetteerError) -> Bool {
    let start = position
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      try readQuoted(start)
    } else {
      while position < bytes.count, !endsField(bytes[position]) {
        if bytes[position] == UInt8(ascii: "\"") {
          fields.append(Field(start: position, content: start..<position, isUnquoted: false))
          throw error(
            .malformedCSV, field: fields.count - 1, "quote inside a field without quotes",
            remedy: "put the field in quotes and double the quote")
        }
        position += 1
      }
      fields.append(Field(start: start, content: start..<position, isUnquoted: false))
    }
    return readEnd()
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
        && (position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: "\n"))
  }

  /// Reads from the opening quote to behind the closing one.
  private mutating func readQuoted(_ start: Int) throws(GazetteerError) {
    position += 1
    let contentStart = unquoted.count
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let isDoubled = position + 1 < bytes.count && bytes[position + 1] == byte
        if !isDoubled {
          position += 1
          fields.append(Field(start: start, content: contentStart..<unquoted.count, isUnquoted: true))
          if position < bytes.count, !endsField(bytes[position]) {
            throw error(
              .malformedCSV, field: fields.count - 1, "text behind a closing quote",
              remedy: "double the quotes inside the field")
          }
          return
        }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        nextLine += 1
      }
      unquoted.append(byte)
      position += 1
    }
    fields.append(Field(start: start, content: contentStart..<unquoted.count, isUnquoted: true))
    throw error(.malformedCSV, field: fields.count - 1, "quote is not closed")
  }

  /// Steps over what ends a field; `true` over a comma.
  private mutating func readEnd() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == UInt8(ascii: ",") {
      position += 1
      return true
    }
    if bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    nextLine += 1
    return false
  }

  /// The field's text.
  ///
  /// - Throws: where it is not UTF-8.
  func text(_ index: Int) throws(GazetteerError) -> String {
    let field = fields[index]
    if field.content.isEmpty { return "" }
    let text =
      field.isUnquoted
      ? String(validating: unquoted[field.content], as: UTF8.self)
      : String(validating: bytes[field.content], as: UTF8.self)
    guard let text else {
      throw error(.malformedCSV, field: index, "field is not UTF-8", remedy: "save the file as UTF-8")
    }
    return text
  }

  /// Whether the field is empty.
  func isEmpty(_ index: Int) -> Bool { fields[index].content.isEmpty }

  /// An error at a field of the present record.
  func error(
    _ code: GazetteerError.Code, field index: Int, _ message: String, remedy: String = ""
  ) -> GazetteerError {
    let start = fields[index].start
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    // A quoted field may span lines, so the line is counted from the record's own start.
    var line = line
    var earlier = fields[0].start
    while earlier < start {
      if bytes[earlier] == UInt8(ascii: "\n") { line += 1 }
      earlier += 1
    }
    let scalars = bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 }
    let mark = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    return GazetteerError(
      code, file: file, line: line, column: scalars + 1 - mark, message, remedy: remedy)
  }
}
