import Foundation
import GRDB
import YaqutExport

/// The statements that add a row to a table and to its spatial index.
struct GeoPackageInsertion {
  private let row: String
  private let index: String?

  init(_ layer: GeoPackageLayer) {
    let geometry = layer.geometryType == nil ? [] : ["geom"]
    let columns = ["fid"] + geometry + layer.columns.map(\.name)
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    row = "INSERT INTO \"\(layer.name)\" (\(names)) VALUES (\(marks))"
    index = layer.geometryType.map { _ in "INSERT INTO \"\(layer.rtree)\" VALUES (?, ?, ?, ?, ?)" }
  }

  func insert(_ new: GeoPackageRow, number: Int, in db: Database) throws {
    var values: [(any DatabaseValueConvertible)?] = [number]
    if index != nil { values.append(new.geometry.map { Data($0.bytes) }) }
    for value in new.values {
      switch value {
      case .null: values.append(nil)
      case .integer(let number): values.append(number)
      case .real(let number): values.append(number)
      case .text(let text): values.append(text)
      }
    }
    try db.cachedStatement(sql: row).execute(arguments: StatementArguments(values))
    guard let index, let corners = new.geometry?.corners else { return }
    try db.cachedStatement(sql: index)
      .execute(arguments: [number, corners[0], corners[2], corners[1], corners[3]])
  }
}

extension GeoPackageLayer {
  /// The table of the spatial index.
  var rtree: String { "rtree_\(name)_geom" }
}
