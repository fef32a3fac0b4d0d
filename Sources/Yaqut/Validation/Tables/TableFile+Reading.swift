extension TableFile {
  /// Reads a table; nil where the path names none.
  ///
  /// - Complexity: O(bytes).
  package init?(path: String, bytes: [UInt8]) {
    guard let schema = TableSchema.of(path: path) else { return nil }
    self.path = path
    self.schema = schema
    self.bytes = bytes
    let code =
      schema.isByCountry ? path.dropLast(4).split(separator: "/").last.map { $0.uppercased() } ?? "" : ""
    country = code == "ZZ" ? "" : code
    read()
  }

  private mutating func read() {
    var start = 0
    if bytes.starts(with: Self.mark) {
      add(.byteOrderMark, 0, line: 1)
      start = Self.mark.count
    }
    checkEncoding()
    separator = Self.separator(of: bytes[start...].prefix { $0 != UInt8(ascii: "\n") })
    if separator != UInt8(ascii: ",") { add(.separator, start, line: 1) }
    cells.reserveCapacity(bytes.count / 6)
    rows.reserveCapacity(bytes.count / 50)
    var line = 1
    var saidReturn = false
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      var content = end
      if content > start, bytes[content - 1] == UInt8(ascii: "\r") {
        content -= 1
        if !saidReturn { add(.carriageReturn, content, line: line) }
        saidReturn = true
      }
      readRow(start..<content, line: line)
      if end == bytes.count { add(.noFinalNewline, end, line: line) }
      start = end + 1
      line += 1
    }
    if header.isEmpty { add(.noHeader, 0, line: 1) }
    if positions.isEmpty { positions = schema.columns.indices.map { $0 } }
  }

  private mutating func add(_ kind: Fault.Kind, _ offset: Int, line: Int) {
    faults.append(Fault(kind: kind, offset: offset, line: line))
  }

  private mutating func checkEncoding() {
    if (try? UTF8Span(validating: bytes.span)) != nil { return }
    var index = 0
    var line = 1
    while index < bytes.count {
      let (value, length) = UTF8Decoding.scalar(in: bytes.span, at: index)
      if value == 0xFFFD, bytes[index] != 0xEF || length != 3 { return add(.notUTF8, index, line: line) }
      if value == 0x0A { line += 1 }
      index += length
    }
  }

  /// What separates the cells of a header: the most frequent of comma, semicolon and tab.
  private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    let comma = UInt8(ascii: ",")
    return [UInt8(ascii: ";"), UInt8(ascii: "\t")].reduce(comma) { best, next in
      header.count { $0 == next } > header.count { $0 == best } ? next : best
    }
  }

  private mutating func readRow(_ range: Range<Int>, line: Int) {
    let first = cells.count
    if range.isEmpty {
      if !header.isEmpty {
        add(.blankLine, range.lowerBound, line: line)
      } else {
        add(.noHeader, range.lowerBound, line: line)
      }
      return
    }
    var position = range.lowerBound
    while true {
      position = readCell(position, end: range.upperBound, line: line)
      guard position < range.upperBound else { break }
      position += 1
      if position == range.upperBound {
        cells.append(Cell(start: UInt32(position), end: UInt32(position), isQuoted: false))
        break
      }
    }
    let count = cells.count - first
    if header.isEmpty {
      readHeader(first..<cells.count, range: range, line: line)
      cells.removeSubrange(first...)
      return
    }
    if count != header.count { add(.fieldCount(count), range.lowerBound, line: line) }
    rows.append(Row(line: line, range: range, firstCell: first, cellCount: count))
  }

  /// Reads one cell and returns where it ends.
  private mutating func readCell(_ start: Int, end: Int, line: Int) -> Int {
    let quote = UInt8(ascii: "\"")
    if bytes[start] == quote {
      var index = start + 1
      var needsQuotes = false
      while index < end {
        if bytes[index] == quote {
          guard index + 1 < end, bytes[index + 1] == quote else { break }
          needsQuotes = true
          index += 1
        } else if bytes[index] == separator {
          needsQuotes = true
        }
        index += 1
      }
      if index < end, index + 1 == end || bytes[index + 1] == separator {
        cells.append(Cell(start: UInt32(start), end: UInt32(index + 1), isQuoted: true))
        if !needsQuotes { add(.uselessQuotes, start, line: line) }
        return index + 1
      }
      add(index < end ? .textAfterQuote : .openQuote, start, line: line)
    }
    var index = start
    var saidQuote = bytes[start] == quote
    while index < end, bytes[index] != separator {
      if bytes[index] == quote, !saidQuote {
        add(.quoteInside, index, line: line)
        saidQuote = true
      }
      index += 1
    }
    cells.append(Cell(start: UInt32(start), end: UInt32(index), isQuoted: false))
    return index
  }

  private mutating func readHeader(_ range: Range<Int>, range bytes: Range<Int>, line: Int) {
    header = range.map { text(of: cells[$0]) }
    let expected = schema.columns.map(\.name)
    positions = expected.map { header.firstIndex(of: $0) }
    guard positions.contains(where: { $0 != nil }) else {
      // The first line is a row: the header is missing, and the columns are taken to be in order.
      add(.noHeader, bytes.lowerBound, line: line)
      positions = expected.indices.map { $0 }
      header = expected
      return
    }
    for name in header where !expected.contains(name) {
      add(.unknownColumn(name), bytes.lowerBound, line: line)
    }
    for name in expected where !header.contains(name) {
      add(.missingColumn(name), bytes.lowerBound, line: line)
    }
    if header != expected, Set(header) == Set(expected) { add(.columnOrder, bytes.lowerBound, line: line) }
  }
}
