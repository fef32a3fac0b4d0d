/// An edit does not lose a great part of a file.
struct LostRows: ChangeRule {
  let about = RuleText(
    "lost-rows", .error, .change, "an edit does not take out a tenth of a file", "لا يحذف التعديل عُشر ملف",
    why: "The file was cut off, filtered in a spreadsheet and saved, or written over with an older one.",
    example: .rows(
      "names/sy.csv", wrong: Self.rows(1), right: Self.rows(39), before: Self.rows(40)))

  private static func rows(_ count: Int) -> String {
    "P6,العريمة,ar,preferred,,,,editorial,\n"
      + (1...count).map { "P6,كفر ناصح \(100 + $0),ar,variant,,,,editorial," }.joined(separator: "\n")
  }

  func check(_ change: GazetteerChange, _ report: inout Report) {
    for file in change.before.files where file.rows.count >= 30 {
      let now = report.gazetteer.files.first { $0.path == file.path }?.rows.count ?? 0
      guard Double(now) < Double(file.rows.count) * 0.9 else { continue }
      report.add(
        path: file.path, line: max(1, now + 1), column: 1,
        "the file had \(raw: file.rows.count) rows and has \(raw: now)",
        "كان عدد أسطر الملف \(raw: file.rows.count) وصار \(raw: now)")
    }
  }
}
