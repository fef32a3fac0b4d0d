import TestSupport
import Yaqut

/// A gazetteer in memory that a mutation edits: rows of cells, written only in the end.
struct Draft {
  var tables: [String: [[String]]] = [:]
  var raw: [String: [UInt8]] = [:]

  init(_ files: GazetteerFiles) {
    for (path, bytes) in files.contents {
      guard let file = TableFile(path: path, bytes: bytes) else {
        raw[path] = bytes
        continue
      }
      tables[path] = file.rows.indices.map { file.canonicalTexts($0) }
    }
  }

  /// The files; a table whose bytes were set by hand is written as it was set.
  var files: GazetteerFiles {
    var contents = raw
    for (path, rows) in tables where raw[path] == nil { contents[path] = Self.bytes(path, rows) }
    return GazetteerFiles(contents, root: "Gazetteer")
  }

  static func bytes(_ path: String, _ rows: [[String]]) -> [UInt8] {
    let header = (TableSchema.of(path: path)?.header ?? "") + "\n"
    return Array(
      (header + rows.map { $0.map { TableFile.written($0) }.joined(separator: ",") + "\n" }.joined()).utf8)
  }

  /// Puts a row where it belongs and gives its line.
  @discardableResult
  mutating func insert(_ path: String, _ cells: [String]) -> Int {
    guard let schema = TableSchema.of(path: path) else { return 0 }
    let ordering = RowOrdering(schema)
    var rows = tables[path] ?? []
    let index = rows.firstIndex { ordering.key($0) > ordering.key(cells) } ?? rows.count
    rows.insert(cells, at: index)
    tables[path] = rows
    return index + 2
  }

  /// Changes a cell and gives its line.
  mutating func set(_ path: String, _ row: Int, _ column: String, _ value: String) -> Int {
    let index = TableSchema.of(path: path)?.index(of: column) ?? 0
    tables[path]?[row][index] = value
    return row + 2
  }

  func cell(_ path: String, _ row: Int, _ column: String) -> String {
    tables[path]?[row][TableSchema.of(path: path)?.index(of: column) ?? 0] ?? ""
  }

  /// The rows of a table for which something holds.
  func rows(_ path: String, where test: (Int) -> Bool) -> [Int] { (tables[path] ?? []).indices.filter(test) }
}

/// A bad edit: what it does, and the rule and line that must find it.
struct Mutation: Sendable {
  let name: String
  /// Whether the rules see the gazetteer before the edit too.
  var needsBase = false
  /// Edits, and gives the rule meant for it, the file and the line; nil where the draft has no row for it.
  let apply: @Sendable (inout Draft, inout SeededNumbers) -> (rules: [String], path: String, line: Int)?

  init(
    _ name: String, base: Bool = false,
    _ apply:
      @escaping @Sendable (inout Draft, inout SeededNumbers) -> (rules: [String], path: String, line: Int)?
  ) {
    self.name = name
    needsBase = base
    self.apply = apply
  }
}
