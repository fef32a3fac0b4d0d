import Testing
import Yaqut

@testable import YaqutExport

@Suite("MentionTokens")
struct MentionTokensTests {
  private func tokens(_ marked: String) -> [String] {
    let cut = MentionTokens(ExampleDocuments.document("a", marked, []))
    return cut.tokens.map {
      cut.text($0.range) + ($0.mention == nil ? "" : "*") + ($0.endsSentence ? "|" : "")
    }
  }

  @Test(
    "words, marks and mentions",
    arguments: [
      ("وصل إلى و⟦حماة⟧.", ["وصل", "إلى", "و", "حماة*", ".|"]), ("⟦دير الزور⟧", ["دير*", "الزور*|"]),
      ("حَلَب_جديدة 3.5", ["حَلَب_جديدة", "3", ".", "5|"]), ("سطر\nسطر", ["سطر|", "سطر|"]),
      ("«⟦حلب⟧»", ["«", "حلب*", "»|"]),
      ("نعم. لا", ["نعم", ".|", "لا|"]), ("😀😀", ["😀", "😀|"]), ("", []), (" \n ", []),
      ("⟦تل\nرفعت⟧ عاد", ["تل*", "رفعت*", "عاد|"]),
      ("⟦حلب⟧⟦حماة⟧", ["حلب*", "حماة*|"]),
    ])
  func cut(marked: String, expected: [String]) { #expect(tokens(marked) == expected) }

  @Test("no edge of a mention falls into a token, and tokens hold all but the blanks")
  func edges() {
    for document in ExampleDocuments.all {
      let cut = MentionTokens(document)
      for (index, range) in ExampleDocuments.scalarRanges(document).enumerated() {
        let own = cut.tokens.filter { $0.mention == index }
        #expect(own.first?.range.lowerBound == range.lowerBound)
        #expect(own.last?.range.upperBound == range.upperBound)
      }
      let covered = cut.tokens.reduce(0) { $0 + $1.range.count }
      #expect(covered == cut.scalars.count { !$0.properties.isWhitespace })
    }
  }
}
