/// A format of `yaqut export`, by its name on the command line.
public struct ExportFormat: Sendable {
  /// The name: `geojson`.
  public let name: String
  /// What it is, for the help.
  public let summary: String
  /// The type that writes it.
  public let format: any EntityFormat.Type

  /// Every format. To add one, write it and add its line here.
  public static let all: [ExportFormat] = [
    ExportFormat(name: "geojson", summary: "GeoJSON, one file (RFC 7946)", format: GeoJSONFormat.self),
    ExportFormat(
      name: "geojsonseq", summary: "GeoJSON text sequence (RFC 8142)", format: GeoJSONSequenceFormat.self),
    ExportFormat(name: "ndgeojson", summary: "GeoJSON, a feature a line", format: GeoJSONLinesFormat.self),
    ExportFormat(name: "csv", summary: "a table", format: CSVFormat.self),
    ExportFormat(name: "kml", summary: "KML 2.2, for maps on phones", format: KMLFormat.self),
    ExportFormat(name: "lpf", summary: "Linked Places Format 1.2", format: LinkedPlacesFormat.self),
    ExportFormat(
      name: "lp-tsv", summary: "LP-TSV 0.5, Linked Places as a table", format: LinkedPlacesTableFormat.self),
  ]

  /// The format of a name; `nil` for an unknown one.
  public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }
}
