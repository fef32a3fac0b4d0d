/// Nothing is left to be done.
struct LeftOpen: FileRule {
  let about = RuleText(
    "left-open", .warning, .names, "no cell says that something is still to be done",
    "لا خلية تقول إن شيئًا لم يكتمل",
    why:
      "'to do', 'fix me', '???' and يراجع show a row that is not finished. Say in `note` what is known instead.",
    example: .rows(
      "names/sy.csv", wrong: "P6,العريمة,ar,preferred,,,,editorial,fixme: check spelling",
      right: "P6,العريمة,ar,preferred,,,,editorial,spelling as on the town sign"))

  private static let words = [
    "fixme", "todo", "to do", "to-do", "xxx", "???", "tbc", "tbd", "يراجع", "للمراجعة", "للتأكد",
  ]

  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report) {
    let index = gazetteer.files.firstIndex { $0.path == file.path } ?? 0
    for (position, column) in file.schema.columns.enumerated()
    where column.name == "note" || column.name == "reason" && file.schema.name != "stopnames" {
      for row in file.rows.indices where !file.range(row, position).isEmpty {
        let text = Array(file.text(row, position).lowercased().utf8)
        guard let word = Self.words.first(where: { Self.contains(text, $0) }) else { continue }
        report.add(
          RowPosition(file: index, row: row)(column.name), "\(raw: column.name) has \(word): finish the row",
          "في \(raw: column.name) العبارة \(word): أكمل السطر")
      }
    }
  }

  /// Whether a text has a word, byte by byte: many times faster than by characters.
  private static func contains(_ text: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { start in
      text[start] == word[0] && text[start..<start + word.count].elementsEqual(word)
    }
  }
}
