import Testing
import Yaqut

@testable import YaqutExport

@Suite("SentenceFinder")
struct SentenceFinderTests {
  @Test(
    "the sentence of a mention",
    arguments: [
      ("قال. وصل إلى ⟦حلب⟧ أمس. ثم عاد.", "وصل إلى حلب أمس."), ("سطر\nفي ⟦حلب⟧\nسطر", "في حلب"),
      ("⟦حلب⟧", "حلب"),
      ("أين؟ ⟦حلب⟧؟ نعم", "حلب؟"), ("انتظر… ⟦حلب⟧! نعم", "حلب!"),
      ("بلغ 3.5 في ⟦حلب⟧ و2.5 في غيرها", "بلغ 3.5 في حلب و2.5 في غيرها"),
      ("  ⟦حلب⟧  \r\n", "حلب"), ("في ⟦تل\nرفعت⟧ أمس", "في تل رفعت أمس"),
    ])
  func sentences(marked: String, sentence: String) {
    let document = ExampleDocuments.document("a", marked, [])
    #expect(SentenceFinder(document.source).text(around: document.mentions[0].range) == sentence)
  }

  @Test("a sentence without end is cut between characters")
  func long() {
    let word = String(repeating: "كلمة ", count: 500)
    for padding in ["", "a", "ab"] {
      let document = ExampleDocuments.document("a", "\(word)\(padding)⟦حلب⟧ \(padding)\(word)", [])
      let finder = SentenceFinder(document.source)
      let range = finder.sentence(around: document.mentions[0].range)
      #expect(range.count <= 2 * SentenceFinder.limit + 6)
      #expect(String(validating: document.source.bytes[range], as: UTF8.self) != nil)
    }
  }
}
