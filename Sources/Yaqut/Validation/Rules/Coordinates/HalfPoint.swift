/// A point has both numbers.
struct HalfPoint: FileRule {
  let about = RuleText(
    "half-point", .error, .coordinates, "a place has both latitude and longitude, or neither",
    "للمكان خطا العرض والطول معًا أو لا شيء",
    why: "A column was cleared or moved by one.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.schema.name == "places" else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for row in file.rows.indices where file.range(row, 3).isEmpty != file.range(row, 4).isEmpty {
      let missing = file.range(row, 3).isEmpty ? "lat" : "lon"
      report.add(
        RowPosition(file: index, row: row)(missing), "the point has no \(raw: missing)",
        "النقطة بلا \(raw: missing)")
    }
  }
}
