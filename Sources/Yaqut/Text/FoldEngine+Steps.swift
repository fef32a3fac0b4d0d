extension FoldEngine {
  /// Folds one code point that the fast loop leaves to this.
  func step(
    _ action: UInt8, _ length: Int, _ source: Span<UInt8>, _ state: inout FoldState,
    _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    let start = UInt32(truncatingIfNeeded: state.position)
    let next = state.position + length
    switch action {
    case Letter.space, FoldClass.lineFeed, FoldClass.paragraphSeparator:
      space(action, next, source, &state, &codes, &starts)
    case FoldClass.tatweel:
      // Looked up once for a run of tatweels, so that a long one costs no more than its length.
      if state.count > state.wordStart, state.tatweelAt != state.count {
        state.tatweelAt = state.count
        state.joinsAtTatweel = followsJoiningLetter(state.position, source)
      }
    case Action.hamza:
      write(Letter.hamza, start, &state, &codes, &starts)
      state.watch = Letter.alef
    case Action.mark, Action.composingMark:
      let (scalar, _) = UTF8Decoding.scalar(in: source, at: state.position)
      mark(table.foldClass(scalar), start, &state, &codes, &starts)
    case FoldClass.hangul:
      let (scalar, _) = UTF8Decoding.scalar(in: source, at: state.position)
      // A syllable without a final consonant is two letters, any other three.
      for _ in 0..<((scalar - 0xAC00) % 28 == 0 ? 2 : 3) {
        write(Letter.otherLetter, start, &state, &codes, &starts)
      }
    case FoldClass.expansion:
      let (scalar, _) = UTF8Decoding.scalar(in: source, at: state.position)
      expand(scalar, start, next, source, &state, &codes, &starts)
    case 2..<128:
      push(action, start, &state, &codes, &starts)
    default:
      sign(action, next, source, &state, &codes, &starts)
    }
    state.position = next
  }

  /// Appends a code as it is.
  func write(
    _ code: UInt8, _ start: UInt32, _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) {
    codes[state.count] = code
    starts[state.count] = start
    state.count += 1
    state.watch = code
  }

  /// Appends a letter, unless it ends a run of the same letter or takes up a ء before it.
  func push(
    _ code: UInt8, _ start: UInt32, _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) {
    var start = start
    if code == Letter.alef, behaviour.contains(.hamzaAlef) {
      while state.count > state.wordStart, codes[state.count - 1] == Letter.hamza {
        state.count -= 1
        start = starts[state.count]
      }
    }
    if behaviour.contains(.elongation), Letter.isArabic(code), isStretched(code, &state, codes) { return }
    write(code, start, &state, &codes, &starts)
    if code == Letter.hamza, behaviour.contains(.hamzaAlef) { state.watch = Letter.alef }
  }

  /// Whether a letter only stretches the word; the run before it is then cut down to one letter.
  private func isStretched(_ code: UInt8, _ state: inout FoldState, _ codes: borrowing MutableSpan<UInt8>)
    -> Bool
  {
    let last = state.count - 1
    guard last >= state.wordStart, codes[last] == code else { return false }
    if state.stretchedAt == last { return true }
    var first = last
    while first > state.wordStart, codes[first - 1] == code { first -= 1 }
    // Three of a kind can be a word's own: بببا is ب and ببا, ئ and ؤ are folded to ي and و in نهائيين and موؤودة.
    let isInitial =
      first == state.wordStart || (first == state.wordStart + 1 && Self.joinsWords(codes[first - 1]))
    let isOwn = [Letter.lam, Letter.yeh, Letter.waw].contains(code) || (isInitial && Self.isProclitic(code))
    guard state.count - first >= (isOwn ? 3 : 2) else { return false }
    state.count = first + 1
    state.stretchedAt = first
    return true
  }

  /// و and ف, which may stand before the other proclitics.
  private static func joinsWords(_ code: UInt8) -> Bool { code == Letter.waw || code == Letter.feh }

  static func isProclitic(_ code: UInt8) -> Bool {
    joinsWords(code) || code == Letter.beh || code == Letter.kaf || code == Letter.lam
  }

  /// Appends the classes that one code point stands for.
  private func expand(
    _ scalar: UInt32, _ start: UInt32, _ next: Int, _ source: Span<UInt8>, _ state: inout FoldState,
    _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    guard let (range, onlyLatin) = table.expansion(of: scalar) else { return }
    if onlyLatin, !behaviour.contains(.latin) {
      // A letter of its own, with the accents that it decomposes to.
      write(Letter.otherLetter, start, &state, &codes, &starts)
      for index in range where Letter.isMark(table.sequences[index]) {
        mark(table.sequences[index], start, &state, &codes, &starts)
      }
      return
    }
    for index in range {
      let value = table.sequences[index]
      let action = actions[Int(value)]
      switch action {
      case 0: continue
      case Action.mark, Action.composingMark: mark(value, start, &state, &codes, &starts)
      case Action.hamza: push(Letter.hamza, start, &state, &codes, &starts)
      case 2..<128: push(action, start, &state, &codes, &starts)
      case Letter.space: space(action, next, source, &state, &codes, &starts)
      default: sign(action, next, source, &state, &codes, &starts)
      }
    }
  }

  /// Marks beyond so many on one letter stay as they were typed, so that a megabyte of marks costs no more than its
  /// length. The Stream-Safe Text Format of Unicode (UAX #15) allows 30; no language needs more than a handful.
  static let mostMarks = 32

  /// Makes one letter of a letter and a hamza or madda mark; else keeps the mark in the order of its class, so that
  /// the order in which marks were typed makes no difference.
  private func mark(
    _ value: UInt8, _ start: UInt32, _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) {
    var value = value
    var base = state.count
    let least = max(state.wordStart, state.count - Self.mostMarks)
    while base > least, Letter.isMark(codes[base - 1]) { base -= 1 }
    if base > state.wordStart, Letter.isMark(codes[base - 1]) {
      write(value, start, &state, &codes, &starts)
      state.watch = 0
      return
    }
    if base > state.wordStart {
      let letter = codes[base - 1]
      if let composed = FoldClass.composed(letter, value) {
        codes[base - 1] = actions[Int(composed)]
        state.watch = codes[base - 1]
        return
      }
      // The mark below comes before the marks above in canonical order.
      if value == Letter.hamzaBelow, letter == Letter.alefMadda || letter == Letter.alefHamzaAbove {
        codes[base - 1] = Letter.alefHamzaBelow
        value = letter == Letter.alefMadda ? Letter.maddahAbove : Letter.hamzaAbove
      }
    }
    if behaviour.contains(.dropMarks) {
      if value == Letter.fathatan { state.tanweenAt = state.count }
      return
    }
    write(value, start, &state, &codes, &starts)
    var index = state.count - 1
    while index > base, codes[index - 1] > value {
      codes[index] = codes[index - 1]
      codes[index - 1] = value
      index -= 1
    }
    state.watch = 0
  }

  /// Ends the word and appends white space, or makes a longer break of the white space before.
  private func space(
    _ action: UInt8, _ next: Int, _ source: Span<UInt8>, _ state: inout FoldState,
    _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    if action == Letter.space, isGap(next, source, state, codes) { return }
    endWord(&state, &codes, &starts)
    let code =
      action == FoldClass.lineFeed
      ? Letter.lineEnd : action == FoldClass.paragraphSeparator ? Letter.paragraphEnd : Letter.space
    guard state.count > 0, Letter.isSpace(codes[state.count - 1]) else {
      write(code, UInt32(truncatingIfNeeded: state.position), &state, &codes, &starts)
      state.wordStart = state.count
      state.watch = 0
      return
    }
    let before = codes[state.count - 1]
    if code == Letter.lineEnd, before == Letter.lineEnd {
      // CR LF is one line end.
      let isPair = state.position > 0 && source[state.position] == 0x0A && source[state.position - 1] == 0x0D
      if !isPair { codes[state.count - 1] = Letter.paragraphEnd }
    } else if code > before {
      codes[state.count - 1] = code
    }
  }

  /// Ends the word and appends a sign, unless the sign only hides the word.
  private func sign(
    _ action: UInt8, _ next: Int, _ source: Span<UInt8>, _ state: inout FoldState,
    _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    if isHiding(action, next, source, state, codes) { return }
    endWord(&state, &codes, &starts)
    let code = action == FoldClass.mask ? Letter.otherSign : action
    write(code, UInt32(truncatingIfNeeded: state.position), &state, &codes, &starts)
    state.wordStart = state.count
    state.watch = 0
  }
}
