/// Latitude and longitude are numbers in their range.
struct CoordinateRange: FileRule {
  let about = RuleText(
    "coordinate-range", .error, .coordinates, "latitude is from -90 to 90, longitude from -180 to 180",
    "خط العرض من ‎-90 إلى 90 وخط الطول من ‎-180 إلى 180",
    why: "WGS 84, in decimal degrees. Degrees and minutes (36°27') are turned into decimals: minutes / 60.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,136.45,37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard file.schema.name == "places" else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for column in ["lat", "lon"] {
      guard let position = file.schema.index(of: column) else { continue }
      let limit = column == "lat" ? 90.0 : 180.0
      for row in file.rows.indices {
        let text = file.text(row, position)
        if let number = Double(text) {
          if abs(number) <= limit { continue }
        } else if text.isEmpty || SpreadsheetNumber(text) != nil {
          continue
        }
        report.add(
          RowPosition(file: index, row: row)(column),
          "\(raw: column) \(text) is no number from -\(raw: Int(limit)) to \(raw: Int(limit))",
          "قيمة \(raw: column) وهي \(text) ليست عددًا من ‎-\(raw: Int(limit)) إلى \(raw: Int(limit))")
      }
    }
  }
}
