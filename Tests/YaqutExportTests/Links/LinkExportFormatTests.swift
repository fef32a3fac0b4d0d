import Testing

@testable import YaqutExport

@Suite("LinkExportFormat")
struct LinkExportFormatTests {
  @Test("every format has a name of its own and is found by it")
  func names() {
    #expect(Set(LinkExportFormat.all.map(\.name)).count == LinkExportFormat.all.count)
    #expect(
      LinkExportFormat.all.allSatisfy { LinkExportFormat.named($0.name)?.fileExtension == $0.fileExtension })
    #expect(LinkExportFormat.named("docx") == nil)
  }

  @Test(
    "every format writes valid UTF-8, also of ill-formed text",
    arguments: LinkExportFormat.all.filter { $0.helper == nil }.map(\.name))
  func validText(name: String) throws {
    let format = try #require(LinkExportFormat.named(name))
    let bytes = format.format.export(ExampleDocuments.all, options: ExampleDocuments.options)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test("a document of no mentions writes no mention", arguments: LinkExportFormat.all.map(\.name))
  func noMentions(name: String) throws {
    let format = try #require(LinkExportFormat.named(name))
    let text = String(
      decoding: format.format.export([ExampleDocuments.empty], options: ExampleDocuments.options),
      as: UTF8.self)
    #expect(!text.contains("LOC") && !text.contains("P12"))
  }
}
