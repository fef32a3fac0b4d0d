import Testing

@testable import YaqutExport

@Suite("ExportFormat")
struct ExportFormatTests {
  @Test("every format has a name of its own and is found by it")
  func names() {
    #expect(Set(ExportFormat.all.map(\.name)).count == ExportFormat.all.count)
    #expect(ExportFormat.all.allSatisfy { ExportFormat.named($0.name)?.summary == $0.summary })
    #expect(ExportFormat.named("shapefile") == nil)
  }

  @Test(
    "every format writes valid UTF-8",
    arguments: ExportFormat.all.filter { $0.helper == nil }.map(\.name))
  func validText(name: String) throws {
    let format = try #require(ExportFormat.named(name))
    let bytes = format.format.export(ExampleEntities.all, header: ExampleEntities.header)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test("every place type has a feature class and a style")
  func classes() {
    #expect(
      FeatureClass.of("city") == "P" && FeatureClass.of("bridge") == "S" && FeatureClass.of("river") == "H")
    #expect(MapStyle(placetype: "city") != MapStyle(placetype: "river"))
  }
}
