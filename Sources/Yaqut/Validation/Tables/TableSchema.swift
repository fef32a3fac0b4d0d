/// What a table of the gazetteer looks like: its columns, its key and the order of its rows.
package struct TableSchema: Sendable {
  /// What the cells of a column hold.
  package enum Content: Sendable, Equatable {
    case identifier(EntityKind?)
    /// One of some words.
    case word([String])
    /// Small letters and underscores.
    case openWord
    case language
    case country
    case integer(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    /// A date in EDTF.
    case date
    case source
    case name
    case text
  }

  package struct Column: Sendable {
    package let name: String
    package let content: Content
    package let isRequired: Bool
  }

  /// `places`, `names`, …: the folder of a table by country, or the file's name without `.csv`.
  package let name: String
  package let columns: [Column]
  /// The columns that tell one row from another.
  package let key: [String]
  /// The columns that rows are in order by; then all columns.
  package let order: [String]
  /// Whether it has one file a country.
  package let isByCountry: Bool

  /// The position of a column, or nil where the table has none of that name.
  package func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

  package var header: String { columns.map(\.name).joined(separator: ",") }

  /// The table that a path inside the gazetteer's folder holds.
  package static func of(path: String) -> TableSchema? {
    guard path.hasSuffix(".csv") else { return nil }
    let parts = path.dropLast(4).split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return all.first { !$0.isByCountry && $0.name == parts[0] }
    case 2: return all.first { $0.isByCountry && $0.name == parts[0] }
    default: return nil
    }
  }
}

extension TableSchema {
  package static let all = [
    places, names, organisations, organisationNames, relations, concordances, retired, cues, stopNames,
    sources, allow,
  ]

  private static func column(_ name: String, _ content: Content, required: Bool = false) -> Column {
    Column(name: name, content: content, isRequired: required)
  }

  private static let sourceColumn = column("source", .source, required: true)
  private static let life = [column("from", .date), column("to", .date)]
  private static let placeNameKinds = [
    "preferred", "variant", "colloquial", "historical", "abbreviation", "demonym", "misspelling",
  ]

  private static func nameColumns(_ owner: String, _ kind: EntityKind, _ kinds: [String]) -> [Column] {
    [
      column(owner, .identifier(kind), required: true), column("name", .name, required: true),
      column("lang", .language, required: true), column("kind", .word(kinds), required: true),
      column("register", .openWord),
    ] + life + [sourceColumn, column("note", .text)]
  }

  package static let places = TableSchema(
    name: "places",
    columns: [
      column("id", .identifier(.place), required: true),
      column("placetype", .word(Placetype.allCases.map(\.rawValue)), required: true),
      column("parent", .identifier(.place)), column("lat", .decimal(-90...90)),
      column("lon", .decimal(-180...180)),
      column("precision_km", .decimal(0...5000)), column("population", .integer(1...2_000_000_000)),
      column("importance", .integer(0...100), required: true),
    ] + life + [column("superseded_by", .identifier(.place)), sourceColumn],
    key: ["id"], order: ["id"], isByCountry: true)

  package static let names = TableSchema(
    name: "names", columns: nameColumns("place", .place, placeNameKinds),
    key: ["place", "name", "lang", "kind", "from"],
    order: ["place", "kind", "lang", "name", "from"], isByCountry: true)

  package static let organisations = TableSchema(
    name: "organisations",
    columns: [
      column("id", .identifier(.organisation), required: true),
      column("type", .word(OrganisationType.allCases.map(\.rawValue)), required: true),
      column("country", .country),
      column("area", .identifier(.place)), column("umbrella", .identifier(.organisation)),
    ] + life + [column("superseded_by", .identifier(.organisation)), sourceColumn],
    key: ["id"], order: ["id"], isByCountry: false)

  package static let organisationNames = TableSchema(
    name: "organisation_names",
    columns: nameColumns("organisation", .organisation, placeNameKinds + ["descriptive", "short"]),
    key: ["organisation", "name", "lang", "kind", "from"],
    order: ["organisation", "kind", "lang", "name", "from"],
    isByCountry: false)

  package static let relations = TableSchema(
    name: "relations",
    columns: [
      column("subject", .identifier(nil), required: true), column("relation", .openWord, required: true),
      column("object", .identifier(nil), required: true),
    ] + life + [sourceColumn],
    key: ["subject", "relation", "object", "from"], order: ["subject", "relation", "object", "from"],
    isByCountry: false)

  package static let concordances = TableSchema(
    name: "concordances",
    columns: [
      column("id", .identifier(nil), required: true), column("authority", .openWord, required: true),
      column("code", .text, required: true),
    ],
    key: ["id", "authority", "code"], order: ["id", "authority", "code"], isByCountry: false)

  package static let retired = TableSchema(
    name: "retired",
    columns: [
      column("id", .identifier(nil), required: true), column("reason", .text, required: true),
      column("date", .date, required: true), column("superseded_by", .identifier(nil)),
    ],
    key: ["id"], order: ["id"], isByCountry: false)

  package static let cues = TableSchema(
    name: "cues",
    columns: [
      column("word", .text, required: true),
      column("class", .word(CueClass.allCases.map(\.rawValue)), required: true),
      column("means", .openWord), column("number", .word(CueNumber.allCases.map(\.rawValue))),
      column("inside", .word(["yes", "no"])), sourceColumn,
    ],
    key: ["word", "class", "means", "number"], order: ["word", "class", "means", "number"], isByCountry: false
  )

  package static let stopNames = TableSchema(
    name: "stopnames",
    columns: [
      column("name", .text, required: true),
      column("reason", .word(StopReason.allCases.map(\.rawValue)), required: true),
      column("count", .decimal(0...1_000_000)), sourceColumn,
    ],
    key: ["name", "reason"], order: ["name", "reason"], isByCountry: false)

  package static let sources = TableSchema(
    name: "sources",
    columns: [
      column("source", .openWord, required: true), column("title", .text, required: true),
      column("licence", .text, required: true), column("attribution", .text, required: true),
      column("url", .text),
    ],
    key: ["source"], order: ["source"], isByCountry: false)

  package static let allow = TableSchema(
    name: "allow",
    columns: [
      column("rule", .text, required: true), column("file", .text), column("key", .text),
      column("reason", .text, required: true),
    ],
    key: ["rule", "file", "key"], order: ["rule", "file", "key"], isByCountry: false)
}
