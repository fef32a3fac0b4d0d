/// `geopackage`: what `yaqut-geopackage` makes a GeoPackage of mentions, and of all that they name, from.
struct LinkGeoPackageFormat: LinkFormat {
  private let header: ExportHeader
  private var rows: GeoPackageRows

  init(options: LinkExportOptions) {
    header = options.header
    rows = GeoPackageRows(options: options)
  }

  mutating func begin(_ bytes: inout [UInt8]) {
    GeoPackageStream.append(layers: GeoPackageLayer.allCases, description: header.terms, to: &bytes)
  }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    rows.rows(of: document) { GeoPackageStream.append($0, to: &bytes) }
  }

  mutating func end(_ bytes: inout [UInt8]) { GeoPackageStream.appendEnd(to: &bytes) }
}
