import Testing
import Yaqut

@testable import YaqutExport

@Suite("brat")
struct BratFormatTests {
  @Test("the whole file of a document")
  func golden() {
    #expect(
      ExampleDocuments.text(BratFormat.self, [ExampleDocuments.plain]) == """
        T1\tLOC 14 18\tحماة
        N1\tReference T1 Yaqut:P12\tحماة
        #1\tAnnotatorNotes T1\tcity; حماة، حماة، سوريا; confidence 0.975
        T2\tLOC 34 38\tحماه
        N2\tReference T2 Yaqut:P12\tحماة
        #2\tAnnotatorNotes T2\tcity; حماة، حماة، سوريا; confidence 0.975
        T3\tLOC 40 47\tكفر كذا
        #3\tAnnotatorNotes T3\tvillage; unknown-name; confidence 0.25
        T4\tORG 55 58\tقسد
        N4\tReference T4 Yaqut:O7\tقوات سوريا الديمقراطية
        #4\tAnnotatorNotes T4\tarmed_group; confidence 0.975

        """)
  }

  @Test("offsets give back the words of the text beside it, in fragments where a line end parts them")
  func spans() {
    for document in ExampleDocuments.all {
      let text = String(decoding: LinkExportFormat.text(of: document), as: UTF8.self)
      let lines = ExampleDocuments.text(BratFormat.self, [document]).split(separator: "\n").filter {
        $0.hasPrefix("T")
      }
      #expect(lines.count == document.mentions.count)
      for line in lines {
        let fields = line.split(separator: "\t")
        let parts = fields[1].drop { $0 != " " }.dropFirst().split(separator: ";")
        let words = parts.map { part in
          let ends = part.split(separator: " ").compactMap { Int($0) }
          return ExampleDocuments.slice(text, ends[0]..<ends[1])
        }
        #expect(words.joined(separator: " ") == fields[2])
        #expect(!words.contains { $0.contains("\n") })
      }
    }
  }

  @Test("the text is the source with U+FFFD for what is ill-formed")
  func text() {
    let document = ExampleDocuments.awkward
    #expect(
      LinkExportFormat.text(of: document)
        == Array(document.source.string(0..<document.source.bytes.count).utf8))
  }
}
