import TestSupport
import Testing

@testable import Yaqut

@Suite struct AnnouncedNamesTests {
  /// The head that announces a place at a word, -1 for that of a quoted body, nil for none: asked of each word.
  private func head(before word: Int, _ reader: ContextReader) -> Int? {
    guard word > 0 else { return nil }
    let before = reader.readings[word - 1].roles
    let gap = reader.words[word].gap
    let isGoverned = gap.isSubset(of: Gap.quoting) && !before.contains(.article)
    if isGoverned, before.contains(.placeHead) { return word - 1 }
    if let item = reader.lists.item(startingAt: word),
      reader.readings[Int(item.head)].roles.contains(.placeHead)
    {
      return Int(item.head)
    }
    let isQuoted = gap.contains(.opening) || gap.contains(.quote)
    return isGoverned && isQuoted && before.contains(.organisationHead) ? -1 : nil
  }

  @Test("names start where asking each word finds a head", arguments: 0..<200 as Range<UInt64>)
  func starts(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parts = [
      "قرية", "القرية", "قرى", "مدينتي", "بلدة", "شبكة", "وكالة", "المحسنلي", "والدقماق", "حلب", "دار", "في",
      " \"قامشلو\" ", "،", ".", "«", "»", " - ", "نهر",
    ]
    let text = (0..<Int.random(in: 0...25, using: &numbers))
      .map { _ in parts.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
    let reader = TestDocument(text).reader
    let names = AnnouncedNames(
      reader, kinds: LinkingVocabulary(Normalizer(table: .make(), profile: .key)).kinds)
    let expected = (0..<reader.words.count).compactMap { word in
      head(before: word, reader).map { [word, $0] }
    }
    #expect(names.starts.map { [$0.word, $0.placeHead] } == expected, "reproduce with seed \(seed): \(text)")
  }
}
