/// No row has data of a person.
struct PersonalData: FileRule {
  let about = RuleText(
    "personal-data", .error, .names, "no cell has a telephone number or an e-mail address",
    "لا رقم هاتف ولا بريد إلكتروني في أي خلية",
    why:
      "The gazetteer is about places and organisations. Numbers and addresses of people can put them in danger.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,call +963 944 123 456",
      right: "P6,العريمة,ar,preferred,,,,editorial,"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated()
    where ["name", "note", "reason", "title", "attribution"].contains(column.name) {
      for row in file.rows.indices {
        let range = file.range(row, position)
        guard range.count > 6,
          file.bytes[range].contains(where: {
            $0 == 0x40 || $0 >= 0x30 && $0 <= 0x39 || $0 == 0xD9 || $0 == 0xDB
          })
        else { continue }
        let text = file.text(row, position)
        guard Self.hasAddress(text) || Self.hasNumber(text) else { continue }
        report.add(
          RowPosition(file: index, row: row)(column.name),
          "\(raw: column.name) \(text) has a telephone number or an e-mail address",
          "في قيمة \(raw: column.name) وهي \(text) رقم هاتف أو بريد إلكتروني")
      }
    }
  }

  private static func hasAddress(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count > 1 && !(parts[0].last?.isWhitespace ?? true)
      && parts[1].prefix { !$0.isWhitespace }.dropFirst().contains(".")
  }

  /// Nine digits and more, with a plus or a zero before them or spaces and hyphens between them, as telephone numbers have.
  private static func hasNumber(_ text: String) -> Bool {
    var digits = 0
    var isNumber = false
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9:
        if digits == 0, last != " ", last != "+", last != "(" { break }
        if digits == 0 { isNumber = last == "+" || scalar == "0" || scalar == "٠" }
        digits += 1
      case 0x20, 0x2D, 0x28, 0x29: if digits > 0, last != " " { isNumber = true }
      case 0x2B: digits = 0
      default: digits = 0
      }
      if digits >= 9, isNumber { return true }
      last = scalar
    }
    return false
  }
}
