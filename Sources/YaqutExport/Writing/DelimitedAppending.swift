// Fields of the two delimited formats.

extension [UInt8] {
  /// Appends a field of CSV (RFC 4180): in quotation marks only where it holds a comma, a quotation mark or a line
  /// end, with quotation marks doubled.
  mutating func append(csv field: String) {
    let mark = UInt8(ascii: "\"")
    let needsMarks = field.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == mark || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    guard needsMarks else { return append(field) }
    append(mark)
    for byte in field.utf8 {
      if byte == mark { append(mark) }
      append(byte)
    }
    append(mark)
  }

  /// Appends a field of CSV from bytes of a source; each maximal subpart of an ill-formed sequence becomes one U+FFFD.
  mutating func append(csv field: ArraySlice<UInt8>) {
    let mark = UInt8(ascii: "\"")
    let needsMarks = field.contains {
      $0 == UInt8(ascii: ",") || $0 == mark || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    guard needsMarks else { return append(repairing: field) }
    append(csv: String(decoding: field, as: UTF8.self))
  }

  /// Appends a field of TSV, which has no quoting: tabs and line ends become spaces.
  mutating func append(tsv field: String) {
    for byte in field.utf8 { append(byte == 9 || byte == 10 || byte == 13 ? UInt8(ascii: " ") : byte) }
  }

  /// Appends a row of CSV fields and its line end.
  mutating func appendCSVRow(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(csv: field)
    }
    append(UInt8(ascii: "\n"))
  }

  /// Appends a row of TSV fields and its line end.
  mutating func appendTSVRow(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(UInt8(ascii: "\t")) }
      append(tsv: field)
    }
    append(UInt8(ascii: "\n"))
  }
}

extension Double {
  /// The number with at most so many decimals and no trailing zeros; empty where it is not finite.
  func text(decimals: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(self, decimals: decimals)
    return String(decoding: bytes, as: UTF8.self)
  }
}
