import Testing

@testable import Yaqut

@Suite("WordTable")
struct WordTableTests {
  @Test("the range of a word has its codes, and the signs before it are its gap")
  func ranges() {
    let gazetteer = TestGazetteer.gazetteer
    let folded = Normalizer(table: gazetteer.foldTable, profile: .key).fold("في حلب، (ودرعا).")
    var memory = MatchWorkspace()
    let table = Matcher(gazetteer).words(of: folded.codes.span, using: &memory)
    #expect(
      table.words.map { Array(folded.codes[$0.range]) }
        == ["في", "حلب", "ودرعا"].map { Array(ArabicCode.word($0)) })
    #expect(table.words.map(\.gap) == [[], [.space], [.comma, .space, .opening]])
  }
}
