/// A format of `yaqut export`, by its name on the command line.
public struct ExportFormat: Sendable {
  /// The name: `geojson`.
  public let name: String
  /// What it is, for the help.
  public let summary: String
  /// The end of a file's name, with the dot.
  public let fileExtension: String
  /// The type that writes it.
  public let format: any EntityFormat.Type
  /// The program that makes the file from what the format writes; `nil` where that is the file.
  public let helper: String?

  init(
    _ name: String, _ fileExtension: String, _ format: any EntityFormat.Type, _ summary: String,
    helper: String? = nil
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.format = format
    self.summary = summary
    self.helper = helper
  }

  /// Every format. To add one, write it and add its line here.
  public static let all: [ExportFormat] = [
    ExportFormat("geojson", ".geojson", GeoJSONFormat.self, "GeoJSON, one file (RFC 7946)"),
    ExportFormat("geojsonseq", ".geojsons", GeoJSONSequenceFormat.self, "GeoJSON text sequence (RFC 8142)"),
    ExportFormat("ndgeojson", ".ndgeojson", GeoJSONLinesFormat.self, "GeoJSON, a feature a line"),
    ExportFormat(
      "geopackage", ".gpkg", GeoPackageFormat.self, "GeoPackage 1.3, one file with layers for QGIS",
      helper: GeoPackageStream.program),
    ExportFormat("csv", ".csv", CSVFormat.self, "a table"),
    ExportFormat("kml", ".kml", KMLFormat.self, "KML 2.2, for maps on phones"),
    ExportFormat("lpf", ".jsonld", LinkedPlacesFormat.self, "Linked Places Format 1.2"),
    ExportFormat("lp-tsv", ".tsv", LinkedPlacesTableFormat.self, "LP-TSV 0.5, Linked Places as a table"),
  ]

  /// The format of a name; `nil` for an unknown one.
  public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }

  /// The format of a file by the end of its name; `nil` for an unknown one.
  public static func ofFile(_ path: String) -> ExportFormat? {
    all.first { path.hasSuffix($0.fileExtension) }
  }
}
