import Testing

@testable import Yaqut

@Suite("What names of the gazetteer do not find")
struct FinderTests {
  @Test("bodies that share a head in the dual are two")
  func sharedHead() { expectLinks("اشتباك بين ⟦الجيشين التركي|O5⟧ و⟦السوري|O2⟧ أمس") }

  @Test("a head that announces something else is a part of the name")
  func headInside() {
    expectLinks("وصل إلى ⟦ساحل العاج|P50⟧ أمس")
    expectLinks("وصل إلى محافظة ⟦حلب|P2⟧ أمس")
  }

  @Test("a dual with one body is no coordination")
  func oneBody() { expectLinks("قال الجيشين ذلك في ⟦حلب|P3⟧") }

  @Test("a highway is one mention of its two ends, a plain way none")
  func roads() {
    expectLinks("قرب ⟦أوتوستراد حلب – دمشق|?⟧ مساء")
    expectLinks("على ⟦الطريق الدولي حلب-دمشق|?⟧ مساء")
    expectLinks("على طريق ⟦حلب|P3⟧ – ⟦دمشق|P23⟧ مساء")
  }

  @Test("a quoted name after the head of a body is reported unlinked")
  func quotedBody() throws {
    let links = TestGazetteer.linker.link("وقالت شبكة \"قامشلو الحدث\" ذلك").links
    let link = try #require(links.first)
    #expect(link.kind == .organisation)
    #expect(link.reason == .unknownName)
    #expect(link.expectedType == "media")
  }

  @Test("a name behind a head is found by another spelling, near what the text is about")
  func looseSpelling() {
    expectLinks("قصف على بلدة ⟦خشامم|P13⟧ بريف ⟦دير الزور|P6⟧")
    expectLinks("قصف على بلدة ⟦خشامم|?⟧ بريف ⟦حلب|P2⟧")
  }

  @Test(
    "behind a head a word of the language is no unknown name",
    arguments: [
      "قصف على بلدة سكنية أمس", "وصل إلى مدينة للتوظيف", "من قرى بياناتنا", "زار مشفى المدينة أمس",
      "وصلت عن طريق المحسنلي أمس", "من قرى على الطريق",
      "في بعض مناطق السلام أمس", "من قرى الريف الجنوبي", "قصف قرية المدينة أمس",
    ])
  func wordsOfLanguage(_ sentence: String) { expectLinks(sentence) }

  @Test(
    "a noun with the article is the name of a hospital, and a person's name is taken whole",
    arguments: [
      "قصف مشفى ⟦السلام|?⟧ أمس", "قصف مشفى ⟦عمر بن الخطاب|?⟧ أمس", "قصف مشفى ⟦عمر بن عبد العزيز|?⟧ أمس",
      "وصل على طريق ⟦المحسنلي|?⟧ أمس",
    ])
  func unlikely(_ sentence: String) { expectLinks(sentence) }

  @Test("letters attached to a head stand outside the unknown name that it opens")
  func attachedToHead() throws {
    expectLinks("سبح وب⟦نهر المحسنلي|?⟧ أمس")
    let link = try #require(TestGazetteer.linker.link("سبح وبنهر المحسنلي أمس").links.first)
    #expect(link.proclitics == "وب")
  }

  @Test("a list ends where its items are no names")
  func endOfList() { expectLinks("من قرى أخرى، الباب مغلق") }
}
