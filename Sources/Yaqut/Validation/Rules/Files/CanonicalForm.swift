/// Each value is written in its one form.
struct CanonicalForm: FileRule {
  let about = RuleText(
    "canonical-form", .error, .files, "a value is written in its one form", "تُكتب القيمة بصيغتها الواحدة",
    why:
      "36.20 and 36.2 are one number and one edit apart. Numbers have no zeros at the end and at most six decimals (10 cm), quotes stand only where a cell needs them. `yaqut fmt` does it.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.450,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults where fault.kind == .uselessQuotes {
      report.add(
        file, offset: fault.offset, line: fault.line, "the quotes are not needed; run 'yaqut fmt'",
        "لا حاجة إلى علامتي الاقتباس؛ شغّل yaqut fmt")
    }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated() {
      let isDecimal: Bool
      switch column.content {
      case .decimal: isDecimal = true
      case .integer: isDecimal = false
      default: continue
      }
      for row in file.rows.indices where !Self.isPlain(file, file.range(row, position)) {
        let text = file.text(row, position)
        guard let canonical = isDecimal ? CanonicalNumber.decimal(text) : CanonicalNumber.integer(text),
          canonical != text
        else {
          continue
        }
        report.add(
          RowPosition(file: index, row: row)(column.name), "\(text) is written \(canonical)",
          "يُكتب \(text) هكذا: \(canonical)",
          write: canonical)
      }
    }
  }

  /// Whether a cell is a number in its form at first sight, as nearly all are: `36.45`, `-7`, `12`.
  private static func isPlain(_ file: TableFile, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if index < range.upperBound, file.bytes[index] == UInt8(ascii: "-") { index += 1 }
    // A zero at the beginning is looked at closely, and so is one at the end of decimals.
    guard index < range.upperBound, (0x31...0x39).contains(file.bytes[index]) else { return range.isEmpty }
    while index < range.upperBound, (0x30...0x39).contains(file.bytes[index]) { index += 1 }
    if index == range.upperBound { return true }
    guard file.bytes[index] == UInt8(ascii: "."), (2...7).contains(range.upperBound - index) else {
      return false
    }
    return file.bytes[(index + 1)..<range.upperBound].allSatisfy { (0x30...0x39).contains($0) }
      && file.bytes[range.upperBound - 1] != UInt8(ascii: "0")
  }
}
