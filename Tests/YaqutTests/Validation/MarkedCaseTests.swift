import Testing
import Yaqut

@Suite("Marked texts")
struct MarkedCaseTests {
  @Test("A text with two marks")
  func reads() throws {
    let marked = try #require(try MarkedCase.read("من ⟦حلب|P12,P13⟧ إلى ⟦مظلوم|-⟧").get())
    #expect(marked.text == "من حلب إلى مظلوم")
    #expect(marked.marks.map(\.range) == [5..<11, 19..<29])
    #expect(marked.marks.map { $0.ids.map(\.description) } == [["P12", "P13"], []])
    #expect(marked.marks[0].column == 4)
  }

  @Test("Blank lines and remarks are no cases", arguments: ["", "   ", "# remark ⟦"])
  func blank(line: String) throws { #expect(try MarkedCase.read(line).get()?.text == nil) }

  @Test(
    "A fault stands at its column",
    arguments: [("في ⟦حلب⟧", 8), ("في ⟦حلب|P⟧", 10), ("في ⟦|P1⟧", 8), ("في ⟦حلب|P1", 4), ("⟦ا|P1⟧ ⟦ب ⟦", 11)])
  func faults(line: String, column: Int) {
    guard case .failure(let fault) = MarkedCase.read(line) else {
      return #expect(Bool(false), "no fault in \(line)")
    }
    #expect(fault.column == column)
  }
}
