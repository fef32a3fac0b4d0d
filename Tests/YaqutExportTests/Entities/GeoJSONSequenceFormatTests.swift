import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("geojsonseq")
struct GeoJSONSequenceFormatTests {
  @Test("each feature stands between U+001E and a line feed")
  func records() throws {
    let bytes = Array(ExampleEntities.text(GeoJSONSequenceFormat.self).utf8)
    #expect(bytes.first == 0x1E && bytes.last == 0x0A)
    let records = bytes.split(separator: 0x1E)
    #expect(records.allSatisfy { $0.last == 0x0A && $0.count { $0 == 0x0A } == 1 })
    let identifiers = try records.map { try JSONDecoder().decode(ReadFeature.self, from: Data($0)).id }
    #expect(identifiers == ExampleEntities.all.map(\.id))
  }

  @Test("nothing to export is an empty file")
  func empty() { #expect(ExampleEntities.text(GeoJSONSequenceFormat.self, []) == "") }
}
