/// The canonical order of the rows of a table: ids by letter and number, other columns by code points.
package struct RowOrdering: Sendable {
  /// What a row is ordered by.
  package struct Key: Comparable, Sendable {
    enum Part: Comparable, Sendable {
      case id(UInt8, UInt32)
      case text(String)

      static func < (left: Part, right: Part) -> Bool {
        switch (left, right) {
        case (.id(let letter, let number), .id(let other, let second)): (letter, number) < (other, second)
        case (.id, .text): true
        case (.text, .id): false
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        }
      }
    }
    let parts: [Part]

    package static func < (left: Key, right: Key) -> Bool {
      for (first, second) in zip(left.parts, right.parts) {
        if first < second { return true }
        if second < first { return false }
      }
      return false
    }

    package static func == (left: Key, right: Key) -> Bool { left.parts == right.parts }
  }

  private let columns: [(position: Int, isID: Bool)]

  package init(_ schema: TableSchema) {
    let first = schema.order.compactMap(schema.index(of:))
    columns = (first + schema.columns.indices.filter { !first.contains($0) }).map { position in
      if case .identifier = schema.columns[position].content {
        (position, schema.order.contains(schema.columns[position].name))
      } else {
        (position, false)
      }
    }
  }

  /// Whether a row comes before another of its file.
  ///
  /// - Complexity: O(cells that are equal).
  func precedes(_ file: TableFile, _ row: Int, _ other: Int) -> Bool {
    for column in columns {
      let (left, right) = (
        part(file.text(row, column.position), column.isID),
        part(file.text(other, column.position), column.isID)
      )
      if left != right { return left < right }
    }
    return false
  }

  private func part(_ text: String, _ isID: Bool) -> Key.Part {
    guard isID, let id = EntityID(text) else { return .text(text) }
    return .id(id.kind == .organisation ? 0 : 1, id.number)
  }

  /// What some cells, in the order of the schema, are ordered by.
  package func key(_ cells: [String]) -> Key { key { cells[$0] } }

  private func key(_ text: (Int) -> String) -> Key {
    Key(parts: columns.map { part(text($0.position), $0.isID) })
  }
}
