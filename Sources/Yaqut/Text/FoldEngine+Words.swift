extension FoldEngine {
  /// Makes the folds of the end of a word, and sees to single letters that may be one word taken apart.
  func endWord(
    _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    guard state.count > state.wordStart else { return }
    foldEnd(&state, &codes, &starts)
    guard behaviour.contains(.dottedWords) else { return }
    if state.count - state.wordStart == 1, Letter.isArabic(codes[state.wordStart]) {
      extendChain(&state, &codes, &starts)
    } else if state.chainCount > 0 {
      endChain(followedByWord: true, &state, &codes, &starts)
    }
  }

  /// The folds of the article and of final letters, for the word from `state.wordStart`.
  func foldEnd(
    _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    state.stretchedAt = -1
    state.tatweelAt = -1
    if behaviour.contains(.tanweenAlef) { foldTanween(&state, &codes, &starts) }
    if behaviour.contains(.article) { dropArticle(&state, &codes, &starts) }
    if behaviour.contains(.finalHamza) {
      while state.count - state.wordStart > 1, codes[state.count - 1] == Letter.hamza { state.count -= 1 }
    }
    let last = codes[state.count - 1]
    let folded = finals[Int(last)]
    if folded != last {
      // The vowels of `final-vowel` carry a word of two letters: لا is not له.
      let isVowel = last != Letter.tehMarbuta && last != Letter.alefMaksura
      if !isVowel || state.count - state.wordStart >= 3 {
        state.count -= 1
        push(folded, starts[state.count], &state, &codes, &starts)
        state.stretchedAt = -1
      }
    }
  }

  /// Leaves out اً and ًا at the end of a word. Marks are kept until here for it.
  private func foldTanween(
    _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    guard behaviour.contains(.dropMarks) else { return }
    let last = state.count - 1
    if last - state.wordStart >= 2 {
      let pair = (codes[last - 1], codes[last])
      if pair == (Letter.alef, Letter.fathatan) || pair == (Letter.fathatan, Letter.alef) { state.count -= 2 }
    }
    var kept = state.wordStart
    for index in state.wordStart..<state.count where codes[index] != Letter.fathatan {
      codes[kept] = codes[index]
      starts[kept] = starts[index]
      kept += 1
    }
    state.count = kept
  }

  private func dropArticle(
    _ state: inout FoldState, _ codes: inout MutableSpan<UInt8>, _ starts: inout MutableSpan<UInt32>
  ) {
    var start = state.wordStart
    while state.count - start >= 4, codes[start] == Letter.alef, codes[start + 1] == Letter.lam { start += 2 }
    let dropped = start - state.wordStart
    guard dropped > 0 else { return }
    for index in start..<state.count {
      codes[index - dropped] = codes[index]
      starts[index - dropped] = starts[index]
    }
    state.count -= dropped
  }
}
