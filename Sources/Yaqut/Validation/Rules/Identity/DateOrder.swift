/// What ends does not end before it begins.
struct DateOrder: FileRule {
  let about = RuleText(
    "date-order", .error, .identity, "`from` is not after `to`", "لا تأتي بداية from بعد نهاية to",
    why: "The two were swapped, or one of them has a wrong year.",
    example: .rows(
      "places/sy.csv", wrong: "P7,village,P4,36.6,37.8,1,,5,2018,2015,,editorial",
      right: "P7,village,P4,36.6,37.8,1,,5,2015,2018,,editorial"))

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    guard let first = file.schema.index(of: "from"), let last = file.schema.index(of: "to") else { return }
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for row in file.rows.indices where !file.range(row, first).isEmpty && !file.range(row, last).isEmpty {
      let (from, to) = (file.text(row, first), file.text(row, last))
      guard let start = EDTFDate(from), let end = EDTFDate(to), start.earliest > end.latest else { continue }
      report.add(
        RowPosition(file: index, row: row)("from"), "from \(from) is after to \(to)",
        "البداية \(from) بعد النهاية \(to)")
    }
  }
}
