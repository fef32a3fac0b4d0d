/// Where a row stands: its file and its number among the rows of the file.
package struct RowPosition: Sendable, Hashable {
  package let file: Int
  package let row: Int

  /// A cell of the row, and in it a scalar where one is to be pointed at.
  package func callAsFunction(_ column: String, scalar: Int = 0) -> CellPosition {
    CellPosition(row: self, column: column, scalar: scalar)
  }
}

/// A row that knows where it stands.
protocol PositionedRow: Sendable {
  var at: RowPosition { get set }
}

/// Where a cell stands.
package struct CellPosition: Sendable {
  package let row: RowPosition
  package let column: String
  package let scalar: Int
}

/// A row of `places/*.csv` as far as it can be read.
package struct PlaceRow: PositionedRow {
  package internal(set) var at: RowPosition
  /// The identifier; nil where it has not the shape of one.
  package let id: EntityID?
  package let placetype: Placetype?
  package let parent: EntityID?
  package let latitude: Double?
  package let longitude: Double?
  package let precision: Double?
  package let population: Int?
  package let importance: Int?
  package let from: String
  package let to: String
  package let supersededBy: EntityID?
  package let source: String
  /// The country of the file, in capitals; empty in `zz.csv`.
  package let country: String

  /// The point, where both numbers are there and in range.
  package var point: GeoPoint? {
    guard let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180 else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude)
  }
}

/// A row of `organisations.csv` as far as it can be read.
package struct OrganisationRow: PositionedRow {
  package internal(set) var at: RowPosition
  package let id: EntityID?
  package let type: OrganisationType?
  package let country: String
  package let area: EntityID?
  package let umbrella: EntityID?
  package let from: String
  package let to: String
  package let supersededBy: EntityID?
  package let source: String
}

/// A row of `names/*.csv` or `organisation_names.csv` as far as it can be read.
package struct NameRow: PositionedRow {
  package internal(set) var at: RowPosition
  package let entity: EntityID?
  package let name: String
  package let lang: String
  package let kind: NameKind?
  package let register: String
  package let from: String
  package let to: String
  package let source: String
  package let note: String
  /// The country of the file; empty for organisations and in `zz.csv`.
  package let country: String
  /// The number of the name's folded key, −1 where it folds to nothing; names that fold alike have the same.
  package var key: Int32 = -1

  /// Whether the name is Arabic in Arabic letters.
  package var isArabic: Bool { lang == "ar" }
  /// Whether the name is written in Arabic letters by its language: `ar`, and its dialects without a script.
  package var usesArabicScript: Bool { Languages.script(of: lang) == .arabic }
}

/// A row of `relations.csv`.
package struct RelationRow: PositionedRow {
  package internal(set) var at: RowPosition
  package let subject: EntityID?
  package let kind: String
  package let object: EntityID?
  package let from: String
  package let to: String
}

/// A row of `concordances.csv`.
package struct ConcordanceRow: PositionedRow {
  package internal(set) var at: RowPosition
  package let id: EntityID?
  package let authority: String
  package let code: String
}

/// A row of `retired.csv`.
package struct RetiredRow: PositionedRow {
  package internal(set) var at: RowPosition
  package let id: EntityID?
  package let reason: String
  package let date: String
  package let supersededBy: EntityID?
}
