/// A number is not in a form that only a spreadsheet gave it.
struct SpreadsheetNumbers: FileRule {
  let about = RuleText(
    "spreadsheet-number", .error, .files,
    "a number is not turned into a date, nor written with a decimal comma or Arabic digits",
    "العدد ليس محوّلًا إلى تاريخ ولا مكتوبًا بفاصلة عشرية أو أرقام عربية",
    why:
      "A spreadsheet turns 36.5 into 36,5 or into May-36 by its language settings, and what a date was before cannot always be told. Format the columns as text before you write.",
    example: .rows(
      "places/sy.csv", wrong: "P6,village,P4,\"36,45\",37.7,1,,5,,,,editorial",
      right: "P6,village,P4,36.45,37.7,1,,5,,,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated() {
      let isInteger: Bool
      switch column.content {
      case .integer: isInteger = true
      case .decimal: isInteger = false
      default: continue
      }
      for row in file.rows.indices {
        let text = file.text(row, position)
        guard Double(text) == nil, let quirk = SpreadsheetNumber(text, isInteger: isInteger) else { continue }
        let cell = RowPosition(file: index, row: row)(column.name)
        switch quirk.kind {
        case .date:
          report.add(
            cell, "a spreadsheet turned \(raw: column.name) into the date \(text); write the number again",
            "حوّل برنامج الجداول \(raw: column.name) إلى التاريخ \(text)؛ اكتب العدد من جديد",
            write: quirk.number, isSafe: false)
        case .decimalComma:
          report.add(
            cell, "\(text) has a decimal comma; write a full stop", "في \(text) فاصلة عشرية؛ اكتب نقطة",
            write: quirk.number)
        case .digits:
          report.add(
            cell, "\(text) has digits other than 0-9", "في \(text) أرقام غير 0-9", write: quirk.number)
        case .exponent, .grouped:
          report.add(
            cell, "\(text) is no plain number", "ليس \(text) عددًا بسيطًا", write: quirk.number)
        }
      }
    }
  }
}
