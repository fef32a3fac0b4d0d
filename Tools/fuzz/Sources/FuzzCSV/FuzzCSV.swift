import FuzzSupport

@testable import Yaqut

private let columns = ["a", "b", "c"]

/// The rows of a file, or the error.
private func rows(_ bytes: [UInt8]) -> Result<[[String]], GazetteerError> {
  do {
    var reader = try CSVReader(bytes, file: "fuzz.csv", columns: columns)
    var rows: [[String]] = []
    while try reader.next() { rows.append([try reader.text(0), try reader.text(1), try reader.text(2)]) }
    return .success(rows)
  } catch {
    return .failure(error)
  }
}

/// Reads any bytes as CSV, by the reader that compiles and by the one that validates; rows that were read are written
/// and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for input in [bytes, Array("a,b,c\n".utf8) + bytes] {
    switch rows(input) {
    case .success(let found):
      let quoted = found.map { row in
        // By scalars: a quote with a mark on it is one character.
        row.map { "\"" + $0.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\"" }
          .joined(separator: ",")
      }
      let written = (["a,b,c"] + quoted).map { $0 + "\n" }.joined()
      guard case .success(found) = rows(Array(written.utf8)) else { fatalError("\(found) is read otherwise") }
    case .failure(let error):
      let lines = input.count { $0 == 0x0A } + 1
      check((1...lines).contains(error.line ?? 1), "\(error) in \(lines) lines")
      check((error.column ?? 1) >= 1 && (error.column ?? 1) <= input.count + 1, "\(error)")
    }
  }
  for path in ["names/sy.csv", "cues.csv"] {
    guard let table = TableFile(path: path, bytes: bytes) else { continue }
    for row in table.rows { check(row.range.upperBound <= count, "\(row.range) of \(count) bytes") }
    for fault in table.faults { check(fault.offset <= count, "fault at \(fault.offset) of \(count) bytes") }
  }
  return 0
}
