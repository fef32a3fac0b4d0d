import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("spacy")
struct SpacyFormatTests {
  private struct Doc: Decodable {
    struct Span: Decodable {
      var start: Int
      var end: Int
      var kb_id: String?
    }
    var text: String
    var ents: [Span]
    var spans: [String: [Span]]
    var tokens: [Span]
  }

  @Test("entities give back the spans, and tokens hold the text but for single blanks between them")
  func spans() throws {
    let lines = ExampleDocuments.text(SpacyFormat.self).split(separator: "\n")
    #expect(lines.count == ExampleDocuments.all.count)
    for (line, document) in zip(lines, ExampleDocuments.all) {
      let doc = try JSONDecoder().decode(Doc.self, from: Data(line.utf8))
      #expect(doc.ents.map { $0.start..<$0.end } == ExampleDocuments.scalarRanges(document))
      #expect(doc.spans["yaqut"]?.map(\.kb_id) == document.mentions.map { $0.entity?.id ?? "" })
      let scalars = Array(doc.text.unicodeScalars)
      var end = 0
      for token in doc.tokens {
        let gap = scalars[end..<token.start]
        #expect(gap.isEmpty || (Array(gap) == [" "] && end > 0))
        end = token.end
      }
      #expect(scalars[end...].allSatisfy { $0 == " " } && scalars.count - end <= 1)
      #expect(Set(doc.ents.map(\.start)).isSubset(of: doc.tokens.map(\.start)))
      #expect(Set(doc.ents.map(\.end)).isSubset(of: doc.tokens.map(\.end)))
    }
  }
}
