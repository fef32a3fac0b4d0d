extension FoldEngine {
  /// Whether a space stands after a tatweel within a word: two Arabic letters at least before it, one after it.
  ///
  /// One letter is not enough: `1440 هـ فقال` has ه with a tatweel of its own. A و after the space begins a word:
  /// `حلبـ ودمشق` is two.
  func isGap(_ next: Int, _ source: Span<UInt8>, _ state: FoldState, _ codes: borrowing MutableSpan<UInt8>)
    -> Bool
  {
    guard behaviour.contains(.tatweelGaps), state.tatweelAt == state.count,
      state.count - state.wordStart >= 2,
      Letter.isArabic(codes[state.count - 1]), Letter.isArabic(codes[state.count - 2])
    else { return false }
    let letter = lookAhead(from: next, source, signs: 0).letter
    return letter != 0 && letter != Letter.waw
  }

  /// Whether a sign stands between two Arabic letters only to hide the word.
  func isHiding(
    _ action: UInt8, _ next: Int, _ source: Span<UInt8>, _ state: FoldState,
    _ codes: borrowing MutableSpan<UInt8>
  ) -> Bool {
    guard state.count > state.wordStart, Letter.isArabic(codes[state.count - 1]) else { return false }
    if action == FoldClass.mask {
      return lookAhead(from: next, source, signs: 2).letter != 0
    }
    guard behaviour.contains(.tatweelGaps) else { return false }
    switch action {
    case Letter.fullStop, Letter.comma, Letter.quote, Letter.hyphen, Letter.underscore, Letter.slash,
      Letter.otherSign:
      let (letter, tatweel) = lookAhead(from: next, source, signs: 2)
      return letter != 0 && (tatweel || state.tatweelAt == state.count)
    default:
      return false
    }
  }

  /// What comes next but for marks, format characters, tatweels and at most so many signs: the class of an
  /// Arabic letter (0 for anything else), and whether a tatweel was passed.
  private func lookAhead(from index: Int, _ source: Span<UInt8>, signs: Int) -> (letter: UInt8, tatweel: Bool)
  {
    var index = index
    var signs = signs
    var tatweel = false
    while index < source.count {
      let (scalar, length) = UTF8Decoding.scalar(in: source, at: index)
      index += length
      var value = table.foldClass(scalar)
      if value == FoldClass.expansion, let (range, _) = table.expansion(of: scalar) {
        value = table.sequences[range.lowerBound]
      }
      if value == FoldClass.tatweel {
        tatweel = true
      } else if FoldClass.isArabic(value) {
        return (value, tatweel)
      } else if value != FoldClass.ignorable, !Letter.isMark(value) {
        let isSign =
          value == FoldClass.mask || value == Letter.otherSign
          || (value >= Letter.fullStop && value <= Letter.slash && value != Letter.opening
            && value != Letter.closing)
        guard isSign, signs > 0 else { return (0, tatweel) }
        signs -= 1
      }
    }
    return (0, tatweel)
  }
}
