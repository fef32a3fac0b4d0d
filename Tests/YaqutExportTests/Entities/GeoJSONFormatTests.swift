import FoundationEssentials
import Testing

@testable import YaqutExport

/// What is read of a Feature.
struct ReadFeature: Decodable {
  struct Geometry: Decodable {
    var type: String
    var coordinates: [Double]
  }
  struct Properties: Decodable {
    var name: String
    var name_en: String?
    var within: [String]
    var names: [String: [String: [String]]]
    var ids: [String: String]
    var sources: [String]
  }
  var type: String
  var id: String
  var geometry: Geometry?
  var properties: Properties
}

@Suite("geojson")
struct GeoJSONFormatTests {
  private struct Collection: Decodable {
    var type: String
    var features: [ReadFeature]
    var bbox: [Double]?
    var crs: String?
  }

  private func read(_ entities: [ExportedEntity]) throws -> Collection {
    try JSONDecoder().decode(
      Collection.self, from: Data(ExampleEntities.text(GeoJSONFormat.self, entities).utf8))
  }

  @Test("the whole file of one place")
  func golden() {
    #expect(
      ExampleEntities.text(GeoJSONFormat.self, [ExampleEntities.city]) == """
        {"type":"FeatureCollection","licence":"CC-BY-4.0","attribution":["Someone & Co"],\
        "gazetteer":{"version":"2026.11","checksum":"0123456789abcdef"},"features":[
        {"type":"Feature","id":"P12","geometry":{"type":"Point","coordinates":[36.757783,35.131829]},\
        "properties":{"name":"حماة","name_en":"Hama","kind":"place","type":"city","country":"SY",\
        "within":["حماة","حماة","سوريا"],"chain":[\
        {"id":"P11","type":"subdistrict","name":"مركز حماة","name_en":null},\
        {"id":"P10","type":"district","name":"حماة","name_en":"Hama"},\
        {"id":"P2","type":"governorate","name":"حماة","name_en":"Hama"},\
        {"id":"P1","type":"country","name":"سوريا","name_en":"Syria"}],\
        "names":{"ar":{"preferred":["حماة"],"variant":["حماه"],"historical":["أبيفانيا"]},"en":{"preferred":["Hama"]}},\
        "ids":{"gn":"170017","pcode":"C1234","wd":"Q173545"},"precision_km":1.5,"population":460602,"importance":62,\
        "sources":["wof","editorial"],"licence":"CC-BY-4.0","marker-color":"#c0392b","marker-symbol":"town-hall"}}
        ],"bbox":[36.757783,35.131829,36.757783,35.131829]}

        """)
  }

  @Test("longitude comes first, and what has no point has the geometry null")
  func geometry() throws {
    let features = try read(ExampleEntities.all).features
    #expect(features.map(\.id) == ["P12", "P99", "O7", "P100"])
    #expect(features.map { $0.geometry?.coordinates } == [[36.757783, 35.131829], nil, nil, [180, 0]])
  }

  @Test("the box holds every point, and no crs is given")
  func box() throws {
    let collection = try read(ExampleEntities.all)
    #expect(collection.bbox == [36.757783, 0, 180, 35.131829])
    #expect(collection.crs == nil)
  }

  @Test("nothing to export is a collection of no features")
  func empty() throws {
    let collection = try read([])
    #expect(collection.features.isEmpty && collection.bbox == nil)
  }

  @Test("awkward names come back as they were")
  func awkward() throws {
    let properties = try #require(try read([ExampleEntities.awkward]).features.first).properties
    #expect(properties.name == ExampleEntities.awkward.name)
    #expect(properties.name_en == ExampleEntities.awkward.englishName)
  }
}
