import TestSupport
import Testing

@testable import Yaqut

@Suite("A text as linking reads it")
struct DocumentTextTests {
  @Test("a word begins with the article where its letters do", arguments: 0..<20 as Range<UInt64>)
  func articles(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let words = (0..<40).map { _ in
      ["ا", "ال", "الف", "الشر", "الشرع", "بالشرع", "لاذقية", "أل", "إلى", "آل"].randomElement(
        using: &numbers)
        ?? ""
    }
    let document = TestDocument(words.joined(separator: " "))
    let text = document.reader.text
    #expect(text.words.count == words.count)
    for word in 0..<text.words.count {
      let expected = text.folded.codes[text.words[word].range].hasArticle()
      #expect(text.hasArticle(word) == expected, "reproduce with seed \(seed): \(words[word])")
      #expect(document.reader.lists.articles[word] == expected)
      #expect(document.view.hasArticle(word) == expected)
    }
  }

  @Test("what is known of a word is known of each place where it stands")
  func facts() {
    let text = TestDocument("إلى أخرى من الباب ثم إلى أخرى").reader.text
    #expect(text.words[0].number == text.words[5].number)
    #expect(text.facts(ofWord: 6).isPlain(without: 0) && !text.facts(ofWord: 3).isPlain(without: 0))
    #expect(text.facts(ofWord: 6).stopName(without: 0) == text.facts(ofWord: 1).stopName(without: 0))
    #expect(text.facts(ofWord: 4).stopName(without: 0) < 0)
  }
}
