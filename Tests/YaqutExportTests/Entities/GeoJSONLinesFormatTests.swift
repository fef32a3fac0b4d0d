import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("ndgeojson")
struct GeoJSONLinesFormatTests {
  @Test("each line is a feature, and there is no record separator")
  func lines() throws {
    let bytes = Array(ExampleEntities.text(GeoJSONLinesFormat.self).utf8)
    #expect(!bytes.contains(0x1E) && bytes.last == 0x0A)
    let identifiers = try bytes.split(separator: 0x0A).map {
      try JSONDecoder().decode(ReadFeature.self, from: Data($0)).id
    }
    #expect(identifiers == ExampleEntities.all.map(\.id))
  }
}
