/// The words of a text that are parts of persons' names, to be found elsewhere in it.
///
/// They are kept as hashes: two words with one hash are taken for one, which costs a little evidence in one text of many.
/// `SurnamesTests` compares with a set of words.
struct Surnames: Sendable {
  private var words = WeightTable()
  /// A bit for the last letter of each, so that most words are asked for no further.
  private var lastLetters: UInt64 = 0

  var isEmpty: Bool { lastLetters == 0 }

  /// Adds a word of the text, in the codes of the text.
  mutating func insert(_ codes: [UInt8], _ word: Range<Int>) {
    words.add(1, to: Self.hash(codes, word, isAssimilated: false))
    lastLetters |= Self.bit(codes[word.upperBound - 1])
  }

  /// Whether a name is one of them; `isAssimilated` says that it begins with the lam of an article (`لرقة` in `للرقة`).
  func contains(_ codes: [UInt8], _ name: Range<Int>, isAssimilated: Bool) -> Bool {
    guard lastLetters & Self.bit(codes[name.upperBound - 1]) != 0 else { return false }
    return words[Self.hash(codes, name, isAssimilated: isAssimilated)] != nil
  }

  private static func bit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }

  private static func hash(_ codes: [UInt8], _ word: Range<Int>, isAssimilated: Bool) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    if isAssimilated { hash = (hash ^ UInt64(Letter.alef)) &* 1_099_511_628_211 }
    for index in word { hash = (hash ^ UInt64(codes[index])) &* 1_099_511_628_211 }
    return hash
  }
}
