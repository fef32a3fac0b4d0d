import Testing

@testable import YaqutExport

@Suite("ExportedEntity")
struct ExportedEntityTests {
  @Test("within leaves out the subdistrict, and an organisation lies in nothing")
  func within() {
    #expect(ExampleEntities.city.within == ["حماة", "حماة", "سوريا"])
    #expect(ExampleEntities.organisation.within == [])
  }

  @Test("sources are named once, the record's first")
  func sources() {
    #expect(ExampleEntities.city.sources == ["wof", "editorial"])
    #expect(ExampleEntities.village.sources == ["ocha", "wof"])
  }

  @Test(
    "the year of a header is the one its version begins with",
    arguments: [("2026.11", "2026"), ("2026-11-21", "2026"), ("1.0", nil), ("", nil), ("20261121", nil)])
  func year(version: String, year: String?) {
    #expect(ExportHeader(version: version, checksum: "").year == year)
  }
}
