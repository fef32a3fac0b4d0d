/// `geopackage`: what `yaqut-geopackage` makes a GeoPackage of places, boundaries, names and organisations from.
struct GeoPackageFormat: EntityFormat {
  private let header: ExportHeader

  init(header: ExportHeader) { self.header = header }

  mutating func begin(_ bytes: inout [UInt8]) {
    GeoPackageStream.append(
      layers: [.places, .boundaries, .names, .organisations], description: header.terms, to: &bytes)
  }

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    for row in GeoPackageRow.rows(of: entity) { GeoPackageStream.append(row, to: &bytes) }
  }

  mutating func end(_ bytes: inout [UInt8]) { GeoPackageStream.appendEnd(to: &bytes) }
}
