/// The rows of `allow.csv`: warnings that somebody looked at and found right, with the reason.
///
/// A row acknowledges the findings of its rule in its file (in any file where that is empty) on the row that its key names: an
/// id (`P12`), an id and a name (`P12/حلب`), or nothing for every row of the file.
struct Acknowledgements {
  struct Entry {
    let at: RowPosition
    let rule: String
    let file: String
    let key: String
    let reason: String
  }

  private(set) var entries: [Entry] = []
  private var byRule: [String: [Int]] = [:]

  init(_ gazetteer: GazetteerTables) {
    for (index, file) in gazetteer.files.enumerated() where file.schema.name == "allow" {
      for row in file.rows.indices {
        byRule[file.text(row, 0), default: []].append(entries.count)
        entries.append(
          Entry(
            at: RowPosition(file: index, row: row), rule: file.text(row, 0), file: file.text(row, 1),
            key: file.text(row, 2),
            reason: file.text(row, 3)))
      }
    }
  }

  /// The reason that acknowledges a warning; errors and infos cannot be acknowledged.
  func reason(for finding: Finding) -> String? {
    guard finding.severity == .warning else { return nil }
    return entry(for: finding).map { entries[$0].reason }
  }

  func entry(for finding: Finding) -> Int? {
    byRule[finding.rule]?.first { Self.matches(entries[$0], finding) }
  }

  private static func matches(_ entry: Entry, _ finding: Finding) -> Bool {
    guard !entry.reason.isEmpty, entry.file.isEmpty || entry.file == finding.path else { return false }
    if entry.key.isEmpty { return !entry.file.isEmpty }
    return entry.key == finding.key || finding.key.hasPrefix(entry.key + "/")
  }
}
