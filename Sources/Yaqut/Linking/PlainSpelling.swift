/// The fold level of two names in plain Arabic letters with single spaces between words, told without folding them.
///
/// Up to ``FoldLevel/hamza`` such letters are folded one for one, but for ء, which may be left out: where that could matter, and
/// where anything else stands in a name, the answer is left to a ``FoldLadder``. `SpellingLevelTests` compares with one.
enum PlainSpelling {
  /// The level from ``FoldLevel/exact`` to ``FoldLevel/lookalikes``, or `nil` where the ladder has to tell; O(length).
  static func level(_ left: Span<UInt8>, _ right: Span<UInt8>) -> FoldLevel? {
    var hasHamza = false
    guard isPlain(left, &hasHamza), isPlain(right, &hasHamza) else { return nil }
    // A letter has two bytes and a space one, so what is as long letter by letter is as long in bytes.
    let level = left.count == right.count ? letterwise(left, right) : nil
    if let level, level <= .spelling || !hasHamza { return level }
    return hasHamza ? nil : .lookalikes
  }

  /// Whether a text is letters from U+0621 to U+064A, but for those about the tatweel, in words with one space between two.
  private static func isPlain(_ text: Span<UInt8>, _ hasHamza: inout Bool) -> Bool {
    var index = 0
    var isInWord = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: " ") {
        guard isInWord else { return false }
        isInWord = false
        index &+= 1
        continue
      }
      guard index &+ 1 < text.count, case let next = text[index &+ 1],
        byte == 0xD8 ? next >= 0xA1 && next <= 0xBA : byte == 0xD9 && next >= 0x81 && next <= 0x8A
      else { return false }
      if byte == 0xD8, next == 0xA1 { hasHamza = true }
      isInWord = true
      index &+= 2
    }
    return isInWord
  }

  /// The lowest level up to ``FoldLevel/hamza`` at which each letter of two plain texts of one length is that of the other,
  /// `nil` where there is none.
  private static func letterwise(_ left: Span<UInt8>, _ right: Span<UInt8>) -> FoldLevel? {
    var level = FoldLevel.exact
    var index = 0
    while index < left.count {
      let (first, second) = (left[index], right[index])
      if first == UInt8(ascii: " ") || second == UInt8(ascii: " ") {
        guard first == second else { return nil }
        index &+= 1
        continue
      }
      let letters = (
        UInt16(first) << 8 | UInt16(left[index &+ 1]), UInt16(second) << 8 | UInt16(right[index &+ 1])
      )
      index &+= 2
      if letters.0 == letters.1 { continue }
      let isFinal = (isEnd(left, index), isEnd(right, index))
      let folded = (alefAndFinal(letters.0, isFinal.0), alefAndFinal(letters.1, isFinal.1))
      if folded.0 == folded.1 {
        level = max(level, .spelling)
      } else if seat(folded.0) == seat(folded.1) {
        level = .hamza
      } else {
        return nil
      }
    }
    return level
  }

  private static func isEnd(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index == text.count || text[index] == UInt8(ascii: " ")
  }

  /// What ``FoldLevel/spelling`` makes of a letter, as two bytes of UTF-8.
  private static func alefAndFinal(_ letter: UInt16, _ isFinal: Bool) -> UInt16 {
    switch letter {
    case 0xD8A2, 0xD8A3, 0xD8A5: 0xD8A7  // آ أ إ
    case 0xD8A9 where isFinal: 0xD987  // ة, ه
    case 0xD989 where isFinal: 0xD98A  // ى, ي
    default: letter
    }
  }

  /// What ``FoldLevel/hamza`` makes of such a letter.
  private static func seat(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0xD8A4: 0xD988  // ؤ, و
    case 0xD8A6: 0xD98A  // ئ, ي
    default: letter
    }
  }
}
