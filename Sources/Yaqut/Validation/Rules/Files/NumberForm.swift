/// A number is a plain decimal number in its range.
struct NumberForm: FileRule {
  let about = RuleText(
    "number", .error, .files, "a number is a plain decimal number in its range",
    "العدد عدد عشري بسيط ضمن مداه",
    why:
      "Numbers are written with the digits 0-9 and a full stop: 36.5. Importance is 0 to 100, population and precision are above 0.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,36.45,37.7,1,,500,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated()
    where column.name != "lat" && column.name != "lon" {
      let isSound: (String) -> Bool
      let range: Message
      switch column.content {
      case .integer(let limits):
        isSound = { Int($0).map(limits.contains) ?? false }
        range = Message(
          "a whole number from \(raw: limits.lowerBound) to \(raw: limits.upperBound)",
          "عددًا صحيحًا من \(raw: limits.lowerBound) إلى \(raw: limits.upperBound)")
      case .decimal(let limits):
        isSound = { Double($0).map(limits.contains) ?? false }
        range = Message(
          "a number from \(raw: Int(limits.lowerBound)) to \(raw: Int(limits.upperBound))",
          "عددًا من \(raw: Int(limits.lowerBound)) إلى \(raw: Int(limits.upperBound))")
      default: continue
      }
      for row in file.rows.indices {
        let text = file.text(row, position)
        if text.isEmpty || isSound(text) || SpreadsheetNumber(text) != nil { continue }
        report.add(
          RowPosition(file: index, row: row)(column.name),
          "\(raw: column.name) \(text) is not \(message: range.english)",
          "قيمة \(raw: column.name) وهي \(text) ليست \(message: range.arabic)")
      }
    }
  }
}
