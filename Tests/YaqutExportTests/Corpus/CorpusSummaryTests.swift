import Testing

@testable import YaqutExport

@Suite("CorpusSummary")
struct CorpusSummaryTests {
  /// Three documents: a city twice and once, an awkward town once, a place that is not linked, a body.
  private var summary: CorpusSummary {
    var summary = CorpusSummary()
    summary.add(ExampleDocuments.plain)
    var later = ExampleDocuments.awkward
    later.date = "2025-01-02"
    summary.add(later)
    summary.add(ExampleDocuments.empty)
    return summary
  }

  @Test("places are counted by mention and by document, the most named first")
  func counts() {
    #expect(summary.documents == 3)
    #expect(summary.mentions == 5)
    let rows = summary.rows
    #expect(rows.map(\.place.id) == ["P12", "P100"])
    #expect(rows.map(\.mentions) == [4, 1])
    #expect(rows.map(\.documents) == [2, 1])
  }

  @Test("the dates are those of the documents that name the place")
  func dates() {
    let rows = summary.rows
    #expect(rows.map(\.first) == ["2024-12-06", "2025-01-02"])
    #expect(rows.map(\.last) == ["2025-01-02", "2025-01-02"])
  }

  @Test("a summary as a table")
  func table() {
    let text = String(
      decoding: CorpusFormat.csv.write(summary, options: ExampleDocuments.options), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        id,type,name,name_en,lat,lon,country,within,mentions,documents,first,last
        P12,city,حماة,Hama,35.131829,36.757783,SY,حماة|حماة|سوريا,4,2,2024-12-06,2025-01-02
        P100,town,
        """))
  }

  @Test("a summary as a page and as features")
  func maps() {
    let page = String(
      decoding: CorpusFormat.html.write(summary, options: ExampleDocuments.options), as: UTF8.self)
    #expect(page.contains("documents: 3, mentions: 5, places: 2"))
    #expect(page.contains("<a href=\"#P12\"><circle"))
    #expect(page.contains("<title>حماة (4)</title>"))
    let features = String(
      decoding: CorpusFormat.geojson.write(summary, options: ExampleDocuments.options), as: UTF8.self)
    #expect(features.contains(#""properties":{"mention_count":4,"document_count":2,"first":"2024-12-06""#))
    #expect(features.hasSuffix("\"bbox\":[36.757783,0,180,35.131829]}\n"))
  }

  @Test("a corpus without places is a page without a map", arguments: CorpusFormat.allCases)
  func empty(format: CorpusFormat) {
    let bytes = format.write(CorpusSummary(), options: ExampleDocuments.options)
    #expect(!bytes.isEmpty && !String(decoding: bytes, as: UTF8.self).contains("<circle"))
  }
}
