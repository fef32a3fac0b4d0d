import Testing

@testable import Yaqut

@Suite("Which words are part of a person's name")
struct PersonRunsTests {
  /// A sentence with the words in brackets that a run is expected to cover.
  @Test(
    "a run goes on over what can belong to a name",
    arguments: [
      "قال ⟦عبدي مظلوم الحبش⟧ في حلب",
      "قال القائد ⟦الحبش⟧ في حلب",
      "قال القائد السابق ⟦محمد الحبش⟧ في حلب",
      "قال القائد السابق في حلب",
      "قال القائد السابق أبها في حلب",
      "قال ⟦عبد السلام الحبش⟧ في حلب",
      "قال القائد السابق ⟦عبد السلام⟧ في حلب",
      "قال ⟦محمد بن السلام⟧ في حلب",
      "قال ⟦محمد⟧ السلام في حلب",
      "زار مدينة عبد السلام في حلب",
      "زار عبد سلام في حلب",
    ])
  func runs(_ marked: String) {
    var words: [(text: String, isMarked: Bool)] = []
    var isMarked = false
    for word in marked.split(separator: " ") {
      if word.hasPrefix("⟦") { isMarked = true }
      words.append((word.filter { $0 != "⟦" && $0 != "⟧" }, isMarked))
      if word.hasSuffix("⟧") { isMarked = false }
    }
    let reader = TestDocument(words.map(\.text).joined(separator: " ")).reader
    // A title itself is no part of the name, whatever its strength.
    for (place, word) in words.enumerated() where !reader.readings[place].roles.contains(.personTitle) {
      #expect((reader.persons.strength(place...place) > 0) == word.isMarked, "\(word.text)")
    }
  }

  @Test("the second half of a given name is no surname, what follows it is one")
  func surnames() {
    let reader = TestDocument("قال عبد الصالحية الحبش في حلب").reader
    let surnames = reader.persons.surnames(reader.text)
    let codes = reader.text.folded.codes
    #expect(!surnames.contains(codes, reader.words[2].range, isAssimilated: false))
    #expect(surnames.contains(codes, reader.words[3].range, isAssimilated: false))
  }
}
