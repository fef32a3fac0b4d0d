import Testing

@testable import Yaqut

@Suite("Codes of words that rules name")
struct ArabicCodeTests {
  @Test("A word has the codes that folding at the exact level gives it, letter by letter")
  func codes() {
    let letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
    let folded = Normalizer(table: foldTable, profile: .exact).fold(letters).codes
    #expect(ArabicCode.word(letters).elementsEqual(folded))
  }

  @Test("What is no letter of these is left out")
  func others() {
    #expect(ArabicCode.word("حـلَب 1") == ArabicCode.word("حلب"))
  }
}
