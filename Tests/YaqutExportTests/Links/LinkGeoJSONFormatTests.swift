import FoundationEssentials
import Testing
import Yaqut

@testable import YaqutExport

/// What is read of a Feature of links.
struct ReadLinkFeature: Decodable {
  struct Properties: Decodable {
    struct Mention: Decodable {
      var start: Int
      var end: Int
      var surface: String
      var proclitics: String
      var status: String
      var sentence: String
    }
    var doc: String
    var id: String?
    var name: String?
    var mention_count: Int
    var mentions: [Mention]
  }
  var id: String
  var geometry: ReadFeature.Geometry?
  var properties: Properties
}

@Suite("geojson of links")
struct LinkGeoJSONFormatTests {
  struct Collection: Decodable {
    var type: String
    var features: [ReadLinkFeature]
    var bbox: [Double]?
  }

  private func read(_ change: (inout LinkExportOptions) -> Void = { _ in }) throws -> Collection {
    try JSONDecoder().decode(
      Collection.self,
      from: Data(ExampleDocuments.text(LinkGeoJSONFormat.self, ExampleDocuments.all, change).utf8))
  }

  @Test("a feature is a place of a document with its mentions there")
  func places() throws {
    let collection = try read()
    #expect(collection.features.map(\.id) == ["a b.txt#P12", "awkward#P12", "awkward#P100"])
    let first = collection.features[0].properties
    #expect(first.mentions.map(\.surface) == ["حماة", "حماه"])
    #expect(first.mentions[0].sentence == "وصل الوفد إلى حماة أمس.")
    #expect(first.mentions.map(\.start) == [14, 34])
    #expect(first.mention_count == 2)
    #expect(collection.bbox == [36.757783, 0, 180, 35.131829])
  }

  @Test("a feature can be a single mention, and unlinked ones have no point")
  func mentions() throws {
    let features = try read {
      $0.onePer = .mention
      $0.includesUnlinked = true
    }.features
    #expect(
      features.map(\.id) == [
        "a b.txt#14-18", "a b.txt#34-38", "a b.txt#40-47", "awkward#1-5", "awkward#13-20", "awkward#25-31",
      ])
    #expect(features[2].geometry == nil && features[2].properties.mentions[0].status == "unlinked")
    #expect(features[2].properties.mentions[0].proclitics == "و")
  }

  @Test("offsets count the unit that was asked for")
  func units() throws {
    let starts = try [.utf8, .utf16, .scalar].map { unit in
      try read { $0.offsets = unit }.features.last?.properties.mentions[0].start
    }
    #expect(starts == [27, 15, 13])
  }
}
