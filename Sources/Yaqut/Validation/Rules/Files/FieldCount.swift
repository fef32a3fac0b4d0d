/// Every row has as many cells as the header.
struct FieldCount: FileRule {
  let about = RuleText(
    "field-count", .error, .files, "a row has as many cells as the header", "في السطر خلايا بعدد الأعمدة",
    why:
      "One comma too many or too few moves every cell after it into another column. A cell that has a comma stands in quotes.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,37.7,1,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    for fault in file.faults {
      guard case .fieldCount(let count) = fault.kind else { continue }
      report.add(
        file, offset: fault.offset, line: fault.line,
        "the row has \(raw: count) cells, the header \(raw: file.header.count); put a cell that has a comma in quotes",
        "عدد خلايا السطر \(raw: count) وعدد العناوين \(raw: file.header.count)؛ ضع الخلية التي فيها فاصلة بين علامتي اقتباس"
      )
    }
  }
}
