extension FoldEngine {
  /// Whether a space stands after a tatweel within a word: two Arabic letters at least before it, one after it.
  ///
  /// The last of them has to be one that joins to the next, or its tatweel says nothing. One letter is not enough:
  /// `1440 هـ فقال` has ه with a tatweel of its own. A و after the space begins a word: `حلبـ ودمشق` is two.
  func isGap(_ next: Int, _ source: Span<UInt8>, _ state: FoldState, _ codes: borrowing MutableSpan<UInt8>)
    -> Bool
  {
    guard behaviour.contains(.tatweelGaps), state.tatweelAt == state.count, state.joinsAtTatweel,
      state.count - state.wordStart >= 2,
      Letter.isArabic(codes[state.count - 1]), Letter.isArabic(codes[state.count - 2])
    else { return false }
    let letter = lookAhead(from: next, source, past: { _ in false }).letter
    return letter != 0 && actions[Int(letter)] != Letter.waw
  }

  /// How many bytes before a tatweel are searched for its letter: no letter has more marks than lie between.
  private static let farthestLetter = 256

  /// Whether the letter before a tatweel is one that joins to the next.
  func followsJoiningLetter(_ position: Int, _ source: Span<UInt8>) -> Bool {
    var index = position
    while index > max(0, position - Self.farthestLetter) {
      index -= 1
      while index > 0, source[index] & 0xC0 == 0x80 { index -= 1 }
      let value = table.foldClass(UTF8Decoding.scalar(in: source, at: index).value)
      if isLeftOut(value) || value == FoldClass.tatweel || Letter.isMark(value) { continue }
      // A presentation form has its own shape, and a letter without a code is none of those that do not join.
      return value == FoldClass.expansion || value >= FoldClass.lookalike || Self.joinsNext(value)
    }
    return false
  }

  /// Whether a letter is joined to the one after it in writing (Unicode Joining_Type D).
  private static func joinsNext(_ code: UInt8) -> Bool {
    switch code {
    case Letter.hamza...Letter.wawHamza, Letter.alefHamzaBelow, Letter.alef, Letter.tehMarbuta, Letter.waw,
      Letter.alefMaksura, Letter.alefWasla, Letter.jeh, Letter.ae, Letter.tehMarbutaGoal, Letter.oe, Letter.u,
      Letter.hehYeh,
      Letter.rehSmallV, Letter.yehBarree, Letter.yehBarreeHamza, Letter.dal...(Letter.reh + 1):
      false
    default: Letter.isArabic(code)
    }
  }

  /// Whether a sign stands between two Arabic letters only to hide the word.
  func isHiding(
    _ action: UInt8, _ next: Int, _ source: Span<UInt8>, _ state: FoldState,
    _ codes: borrowing MutableSpan<UInt8>
  ) -> Bool {
    let last = lastLetter(state, codes)
    guard last >= state.wordStart, Letter.isArabic(codes[last]) else { return false }
    if action == FoldClass.mask, lookAhead(from: next, source, past: { _ in false }).letter != 0 {
      return true
    }
    guard behaviour.contains(.tatweelGaps) else { return false }
    if action == Letter.quote || action == Letter.opening {
      return isAfterProclitics(state, codes)
        && lookAhead(from: next, source, past: { _ in false }).letter != 0
    }
    guard Self.mayHide(action) else { return false }
    // Other signs need a tatweel on both sides: اللغـ(ـة/ـات) is no hidden word.
    let isBefore = state.tatweelAt == state.count
    let any = lookAhead(from: next, source, past: Self.mayHide)
    if isBefore, any.tatweel, any.letter != 0 { return true }
    // One is enough for dots.
    guard action == Letter.fullStop else { return false }
    let dots = lookAhead(from: next, source, past: { $0 == Letter.fullStop })
    return dots.letter != 0 && (dots.tatweel || isBefore)
  }

  /// Whether the word so far is proclitics, with or without the article, that end in a tatweel: لـ"قسد", بالـ«مركز».
  private func isAfterProclitics(_ state: FoldState, _ codes: borrowing MutableSpan<UInt8>) -> Bool {
    guard state.tatweelAt == state.count, state.count - state.wordStart <= 4 else { return false }
    for index in state.wordStart..<state.count {
      guard Self.isProclitic(codes[index]) || codes[index] == Letter.alef else { return false }
    }
    return true
  }

  /// Whether a sign of a class is left out beside a tatweel within a word.
  private static func mayHide(_ sign: UInt8) -> Bool {
    switch sign {
    case Letter.fullStop, Letter.comma, Letter.hyphen, Letter.underscore, Letter.slash, Letter.otherSign,
      FoldClass.mask:
      true
    default: false
    }
  }

  /// Whether scalars of a class never stand between letters: format characters, and what the profile takes for them (`ʹ`).
  private func isLeftOut(_ value: UInt8) -> Bool {
    value == FoldClass.ignorable || actions[Int(value)] == FoldClass.ignorable
  }

  /// What comes next but for marks, format characters, tatweels and at most so many signs: the class of an
  /// Arabic letter (0 for anything else), and whether a tatweel was passed.
  private func lookAhead(from index: Int, _ source: Span<UInt8>, past mayPass: (UInt8) -> Bool) -> (
    letter: UInt8, tatweel: Bool
  ) {
    var index = index
    var signs = 2
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
      } else if !isLeftOut(value), !Letter.isMark(value) {
        guard signs > 0, mayPass(value) else { return (0, tatweel) }
        signs -= 1
      }
    }
    return (0, tatweel)
  }
}
