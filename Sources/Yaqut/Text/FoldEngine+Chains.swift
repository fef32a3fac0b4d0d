/// Words taken apart into single letters: `ا.ل.ق.ص.ف`, `د ا ع ش`.
///
/// A chain is three letters or more, each a word of its own, with one and the same code between each two.
extension FoldEngine {
  private func mayLink(_ sign: UInt8) -> Bool {
    switch sign {
    case Letter.space, Letter.fullStop, Letter.comma, Letter.quote, Letter.hyphen, Letter.underscore,
      Letter.slash,
      Letter.otherSign:
      true
    default: false
    }
  }

  /// Adds the single letter just written to the chain, or begins a chain with it.
  func extendChain(
    _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    let letter = state.count - 1
    // Where the next chain begins; -1 for the letter itself, which may move.
    var first = -1
    if state.chainCount > 0, letter == state.chainLast + 2, mayLink(codes[letter - 1]) {
      let sign = codes[letter - 1]
      if state.chainCount == 1 || sign == state.chainSign {
        state.chainSign = sign
        state.chainLast = letter
        state.chainCount += 1
        return
      }
      // Another sign. A letter with a space before it and a sign after it belongs to what comes: ب ي د ا.ل.ي.
      let isTaken = state.chainSign == Letter.space && state.chainCount > 2
      if isTaken {
        state.chainCount -= 1
        state.chainLast -= 2
      }
      // Otherwise the letter before the sign begins the next chain unless it was taken into a word.
      if !endChain(followedByWord: false, &state, &codes, &starts) || isTaken {
        state.chainSign = sign
        first = state.count - 3
      }
    } else {
      endChain(followedByWord: false, &state, &codes, &starts)
    }
    state.chainLast = state.count - 1
    state.chainFirst = first < 0 ? state.chainLast : first
    state.chainCount = first < 0 ? 1 : 2
  }

  /// Makes one word of the chain if it is long enough, and moves up what was written after it.
  @discardableResult
  func endChain(
    followedByWord: Bool, _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) -> Bool {
    var count = state.chainCount
    state.chainCount = 0
    guard count >= 3 else { return false }
    var last = state.chainLast
    // A و before the next word is a word of its own: د ا ع ش و النصرة.
    if followedByWord, state.chainSign == Letter.space, codes[last] == Letter.waw,
      codes[last + 1] == Letter.space
    {
      count -= 1
      last -= 2
      guard count >= 3 else { return false }
    }
    let first = state.chainFirst
    let saved = (first..<state.count).map { (code: codes[$0], start: starts[$0]) }
    let wordStart = state.wordStart
    let end = state.count
    state.count = first
    state.wordStart = first
    state.stretchedAt = -1
    for index in stride(from: 0, to: 2 * count, by: 2) {
      push(saved[index].code, saved[index].start, &state, &codes, &starts)
    }
    foldEnd(&state, &codes, &starts)
    // One letter again, as of ا ا ا: not a word taken apart.
    let isWord = state.count - first > 1
    if !isWord { state.count = first }
    let tail = isWord ? last + 1 - first : 0
    for index in tail..<saved.count {
      codes[state.count] = saved[index].code
      starts[state.count] = saved[index].start
      state.count += 1
    }
    state.wordStart = wordStart - (end - state.count)
    state.watch = state.count > state.wordStart ? codes[state.count - 1] : 0
    return isWord
  }
}
