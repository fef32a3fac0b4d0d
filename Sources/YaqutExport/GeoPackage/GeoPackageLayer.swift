/// A table of a GeoPackage: what it is called, what its columns are, and whether it has a geometry.
public enum GeoPackageLayer: UInt8, Sendable, CaseIterable {
  /// Points of places.
  case places
  /// Outlines of places that have one.
  case boundaries
  /// Every name of every place and organisation; `id` says whose.
  case names
  /// Organisations, which have no geometry.
  case organisations
  /// Mentions in texts, at the point of what they were linked to.
  case mentions

  /// A column, in SQLite's words.
  public struct Column: Sendable, Equatable {
    /// The name, which may be a word of SQL and is always quoted.
    public var name: String
    /// What it holds.
    public var type: ColumnType
  }

  /// What a column holds, as GeoPackage names it.
  public enum ColumnType: String, Sendable {
    case text = "TEXT"
    case integer = "INTEGER"
    case real = "REAL"
  }

  /// The name of the table.
  public var name: String { "\(self)" }

  /// The type of its geometry; `nil` for a table without one.
  public var geometryType: String? {
    switch self {
    case .places, .mentions: "POINT"
    case .boundaries: "MULTIPOLYGON"
    case .names, .organisations: nil
    }
  }

  /// The columns besides `fid` and `geom`, in order.
  public var columns: [Column] {
    switch self {
    case .places:
      Self.text("id", "name", "name_en", "type", "country", "parent", "within")
        + [Column(name: "population", type: .integer), Column(name: "importance", type: .integer)]
        + [Column(name: "precision_km", type: .real)]
        + Self.text("from", "to", "superseded_by", "names_ar", "names_en", "ids", "source")
    case .boundaries:
      Self.text("id", "name", "name_en", "type", "country", "parent", "within", "source")
    case .names:
      Self.text("id", "name", "lang", "kind", "register", "from", "to", "source")
    case .organisations:
      Self.text("id", "name", "name_en", "type", "country", "umbrella")
        + [Column(name: "importance", type: .integer)]
        + Self.text("from", "to", "superseded_by", "names_ar", "names_en", "ids", "source")
    case .mentions:
      Self.text("doc", "date") + [Column(name: "start", type: .integer), Column(name: "end", type: .integer)]
        + Self.text("surface", "proclitics", "kind", "form", "status", "id", "type", "name", "name_en")
        + [Column(name: "precision_km", type: .real)] + Self.text("country", "within", "rural")
        + [Column(name: "confidence", type: .real)] + Self.text("reason", "sentence")
    }
  }

  /// How many ``columns`` there are.
  var columnCount: Int { Self.columnCounts[Int(rawValue)] }

  private static let columnCounts = allCases.map { $0.columns.count }

  private static func text(_ names: String...) -> [Column] { names.map { Column(name: $0, type: .text) } }
}
