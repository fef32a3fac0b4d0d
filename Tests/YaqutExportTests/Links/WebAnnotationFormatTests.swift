import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("webannotation")
struct WebAnnotationFormatTests {
  private struct Page: Decodable {
    struct Selector: Decodable {
      var type: String
      var start: Int?
      var end: Int?
      var exact: String?
      var prefix: String?
      var suffix: String?
    }
    struct Target: Decodable {
      var source: String
      var selector: [Selector]
    }
    struct Item: Decodable {
      var id: String
      var motivation: String
      var target: Target
    }
    var items: [Item]
  }

  @Test("both selectors give back the spans, whatever the text holds")
  func spans() throws {
    let page = try JSONDecoder().decode(
      Page.self, from: Data(ExampleDocuments.text(WebAnnotationFormat.self).utf8))
    var items = page.items[...]
    for document in ExampleDocuments.all {
      let text = String(decoding: LinkExportFormat.text(of: document), as: UTF8.self)
      for range in ExampleDocuments.scalarRanges(document) {
        let item = items.popFirst()
        let selectors = try #require(item).target.selector
        #expect(selectors[0].start == range.lowerBound && selectors[0].end == range.upperBound)
        let quote = selectors[1]
        #expect(quote.exact == ExampleDocuments.slice(text, range))
        #expect(text.contains((quote.prefix ?? "?") + (quote.exact ?? "?") + (quote.suffix ?? "?")))
      }
    }
    #expect(items.isEmpty)
  }

  @Test("a link identifies, an unlinked mention is tagged, and the source is an IRI")
  func motivation() throws {
    let page = try JSONDecoder().decode(
      Page.self, from: Data(ExampleDocuments.text(WebAnnotationFormat.self, [ExampleDocuments.plain]).utf8))
    #expect(page.items.map(\.motivation) == ["identifying", "identifying", "tagging", "identifying"])
    #expect(page.items[0].id == "a%20b.txt#yaqut-14-18")
    #expect(page.items[0].target.source == "a%20b.txt")
    #expect(WebAnnotationFormat.address("خبر #1?%.txt") == "خبر%20%231%3F%25.txt")
  }
}
