import TestSupport
import Testing

@testable import Yaqut

/// `LinkerWorkspaceTests` compares what is remembered with what is made anew, text by text.
@Suite("What is remembered of names")
struct CandidateMemoryTests {
  /// A linker of other weights: what is well known counts for nothing.
  private static let others = Weights.completing([("importance", 0, 0), ("spelling", -5, -5)])

  private func describe(_ document: LinkedDocument) -> String { "\(document.links)\(document.rejected)" }

  @Test("names that were weighed otherwise are weighed again", arguments: 0..<20 as Range<UInt64>)
  func weights(seed: UInt64) {
    var options = Linker.Options()
    options.keepsRejected = true
    let linkers = [Weights.trained, Self.others].map {
      Linker(TestGazetteer.gazetteer, options: options, weights: $0)
    }
    var numbers = SeededNumbers(seed: seed)
    var workspace = Linker.Workspace()
    for _ in 0..<6 {
      let source = SourceText(RandomArticle.text(words: 40, &numbers))
      for linker in linkers {
        #expect(
          describe(linker.link(source, using: &workspace)) == describe(linker.link(source)),
          "reproduce with seed \(seed): \(source.string(0..<source.bytes.count))")
      }
    }
  }

  @Test("a name that is met again adds nothing, and one of other weights takes the place of all")
  func reuse() {
    let text = SourceText("قصف على حلب ودرعا وعلى السلمية أمس")
    var workspace = Linker.Workspace()
    _ = TestGazetteer.linker.link(text, using: &workspace)
    let count = workspace.candidates.candidates.count
    #expect(count > 0)
    _ = TestGazetteer.linker.link(text, using: &workspace)
    #expect(workspace.candidates.candidates.count == count)
    _ = Linker(TestGazetteer.gazetteer, weights: Self.others).link(text, using: &workspace)
    #expect(workspace.candidates.candidates.count == count)
  }

  @Test("spellings of one name are remembered apart, though they have one key")
  func spellings() {
    var workspace = Linker.Workspace()
    func levels(_ text: String) -> [FoldLevel] {
      TestGazetteer.linker.link(SourceText(text), using: &workspace).links.map(\.level)
    }
    #expect(levels("مدينة السلمية") == [.exact])
    let other = levels("مدينة السلميه")
    #expect(other != [.exact] && other.count == 1)
    #expect(levels("مدينة السلمية ومدينة السلميه") == [.exact] + other)
    // One name with and without the lam that took the alef of its article.
    #expect(levels("مدينة الرقة") == [.exact])
    #expect(levels("نقل للرقة") == [.exact])
  }
}
