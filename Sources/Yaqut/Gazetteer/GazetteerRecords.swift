/// A gazetteer as its files have it, row by row: what is read from a folder, laid over another, and compiled.
///
/// Entities are named by identifier here; in an index they are numbered.
struct GazetteerRecords: Sendable {
  /// The version of the data package.
  var version = ""
  var entities: [EntityRecord] = []
  var names: [NameRecord] = []
  var relations: [RelationRecord] = []
  var concordances: [ConcordanceRecord] = []
  var cues: [CueRecord] = []
  var stopNames: [StopNameRecord] = []
  var sources: [GazetteerSource] = []
  /// The files that rows come from, for ``RowOrigin``.
  var files: [String] = []

  /// The place of a row, as `file:line` for errors.
  func describe(_ origin: RowOrigin) -> (file: String, line: Int?) {
    guard Int(origin.file) < files.count else { return ("gazetteer", nil) }
    return (files[Int(origin.file)], Int(origin.line))
  }

  /// An error at a row.
  func error(
    _ code: GazetteerError.Code, at origin: RowOrigin, _ message: String, remedy: String = ""
  ) -> GazetteerError {
    let (file, line) = describe(origin)
    return GazetteerError(code, file: file, line: line, message, remedy: remedy)
  }
}

/// The file and line a row was read from.
struct RowOrigin: Sendable {
  var file: UInt16
  var line: UInt32
  /// A row that comes from a compiled gazetteer.
  static let compiled = RowOrigin(file: .max, line: 0)
}

/// A row of `places/*.csv` or `organisations.csv`.
struct EntityRecord: Sendable {
  var id: EntityID
  var placetype: Placetype?
  var organisationType: OrganisationType?
  /// The parent of a place, the umbrella of an organisation.
  var parent: EntityID?
  var area: EntityID?
  var supersededBy: EntityID?
  var latitude: Double?
  var longitude: Double?
  var precision: Double?
  var population: Int?
  var importance = 0
  var country = ""
  var from = ""
  var to = ""
  var source = ""
  var origin: RowOrigin
}

/// A row of `names/*.csv` or `organisation_names.csv`.
struct NameRecord: Sendable {
  var entity: EntityID
  var text: String
  var lang: String
  var kind: NameKind
  var register = ""
  var from = ""
  var to = ""
  var source = ""
  var origin: RowOrigin
}

/// A row of `relations.csv`.
struct RelationRecord: Sendable {
  var subject: EntityID
  var kind: String
  var object: EntityID
  var from = ""
  var to = ""
  var source = ""
  var origin: RowOrigin
}

/// A row of `concordances.csv`.
struct ConcordanceRecord: Sendable {
  var entity: EntityID
  var authority: String
  var code: String
  var origin: RowOrigin
}

/// A row of `cues.csv`.
struct CueRecord: Sendable {
  var word: String
  var cue: Cue
  var origin: RowOrigin
}

/// A row of `stopnames.csv`.
struct StopNameRecord: Sendable {
  var name: String
  var stopName: StopName
  var origin: RowOrigin
}
