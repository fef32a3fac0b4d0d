import Testing
import Yaqut

@testable import YaqutExport

@Suite("GeoPackageStream")
struct GeoPackageStreamTests {
  @Test("what is written is read back, however it is cut")
  func roundTrip() throws {
    var outlined = ExampleEntities.city
    outlined.boundary = Boundary(
      id: outlined.id, type: "city",
      polygons: [[[.init(36, 35), .init(37, 35), .init(37, 36), .init(36, 35)]]])
    let rows = GeoPackageRow.rows(of: outlined) + GeoPackageRow.rows(of: ExampleEntities.organisation)
    var bytes: [UInt8] = []
    GeoPackageStream.append(layers: [.places, .mentions], description: "ياقوت\n", to: &bytes)
    for row in rows { GeoPackageStream.append(row, to: &bytes) }
    GeoPackageStream.appendEnd(to: &bytes)
    for size in [1, 7, 64, bytes.count] {
      var reader = GeoPackageStreamReader()
      var parts: [GeoPackageStreamReader.Part] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.add(bytes[start..<min(start + size, bytes.count)])
        while let part = try reader.next() { parts.append(part) }
      }
      #expect(
        parts
          == [.beginning(layers: [.places, .mentions], description: "ياقوت\n")] + rows.map { .row($0) } + [
            .end
          ])
    }
  }

  @Test("every row has a value for each column")
  func columns() {
    for row in GeoPackageRow.rows(of: ExampleEntities.city)
      + GeoPackageRow.rows(of: ExampleEntities.organisation)
    {
      #expect(row.values.count == row.layer.columns.count, "\(row.layer)")
    }
    var rows = GeoPackageRows(options: LinkExportOptions(header: ExampleEntities.header))
    rows.rows(of: ExampleDocuments.plain) { row in
      #expect(row.values.count == row.layer.columns.count, "\(row.layer)")
    }
  }

  @Test("bytes of something else are refused")
  func damage() {
    var reader = GeoPackageStreamReader()
    reader.add(Array("yaqut-geopackage 0\n".utf8))
    #expect(throws: GeoPackageStreamReader.Damage.self) { try reader.next() }
  }
}
