/// A format of `yaqut link`, by its name on the command line.
public struct LinkExportFormat: Sendable {
  /// The name: `geojson`.
  public let name: String
  /// What it is, for the help.
  public let summary: String
  /// The end of a file's name, with the dot.
  public let fileExtension: String
  /// The type that writes it.
  public let format: any LinkFormat.Type
  /// Whether each document needs a file of its own, and the text another beside it.
  public let standsBesideText: Bool
  /// Whether it draws what it finds in ``LinkExportOptions/outlines``.
  public let usesOutlines: Bool
  /// Whether it shows why each link was made.
  public let explains: Bool
  /// The program that makes the file from what the format writes; `nil` where that is the file.
  public let helper: String?

  init(
    _ name: String, _ fileExtension: String, _ format: any LinkFormat.Type, _ summary: String,
    beside: Bool = false, outlines: Bool = false, explains: Bool = false, helper: String? = nil
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.format = format
    self.summary = summary
    standsBesideText = beside
    usesOutlines = outlines
    self.explains = explains
    self.helper = helper
  }

  /// Every format. To add one, write it and add its line here.
  public static let all: [LinkExportFormat] = [
    LinkExportFormat("geojson", ".geojson", LinkGeoJSONFormat.self, "GeoJSON, one file (RFC 7946)"),
    LinkExportFormat(
      "geojsonseq", ".geojsons", LinkGeoJSONSequenceFormat.self, "GeoJSON text sequence (RFC 8142)"),
    LinkExportFormat("ndgeojson", ".ndgeojson", LinkGeoJSONLinesFormat.self, "GeoJSON, a feature a line"),
    LinkExportFormat(
      "geopackage", ".gpkg", LinkGeoPackageFormat.self, "GeoPackage 1.3, one file with layers for QGIS",
      outlines: true, helper: GeoPackageStream.program),
    LinkExportFormat("csv", ".csv", LinkCSVFormat.self, "a table, a row a mention"),
    LinkExportFormat("kml", ".kml", LinkKMLFormat.self, "KML 2.2, for maps on phones"),
    LinkExportFormat("webannotation", ".jsonld", WebAnnotationFormat.self, "W3C Web Annotation (JSON-LD)"),
    LinkExportFormat("brat", ".ann", BratFormat.self, "brat standoff, beside the text", beside: true),
    LinkExportFormat("conll", ".conll", CoNLLFormat.self, "tokens with BIO labels"),
    LinkExportFormat(
      "html", ".html", HTMLFormat.self, "a page: marked text, map and table", outlines: true, explains: true),
    LinkExportFormat("spacy", ".spacy.jsonl", SpacyFormat.self, "spaCy's Doc as JSON Lines"),
  ]

  /// The format of a name; `nil` for an unknown one.
  public static func named(_ name: String) -> LinkExportFormat? { all.first { $0.name == name } }

  /// The format of a file by the end of its name; `nil` for an unknown one.
  public static func ofFile(_ path: String) -> LinkExportFormat? {
    all.first { path.hasSuffix($0.fileExtension) }
  }

  /// The text that the offsets of a format that stands beside its text count: the source with each ill-formed sequence
  /// as U+FFFD.
  public static func text(of document: ExportedDocument) -> [UInt8] { BratFormat.text(of: document) }
}
