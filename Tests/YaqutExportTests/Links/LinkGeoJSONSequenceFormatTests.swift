import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("geojsonseq and ndgeojson of links")
struct LinkGeoJSONSequenceFormatTests {
  @Test("both hold the features of the collection")
  func records() throws {
    let sequence = Array(ExampleDocuments.text(LinkGeoJSONSequenceFormat.self).utf8)
    let lines = Array(ExampleDocuments.text(LinkGeoJSONLinesFormat.self).utf8)
    #expect(sequence.filter { $0 != 0x1E } == lines)
    #expect(sequence.count { $0 == 0x1E } == 3)
    let features = try lines.split(separator: 0x0A).map {
      try JSONDecoder().decode(ReadLinkFeature.self, from: Data($0))
    }
    #expect(features.map(\.id) == ["a b.txt#P12", "awkward#P12", "awkward#P100"])
  }
}
