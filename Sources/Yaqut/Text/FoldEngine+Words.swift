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
    if behaviour.contains(.tanweenAlef) { dropTanweenAlef(&state, codes) }
    state.stretchedAt = -1
    state.tatweelAt = -1
    state.tanweenAt = -1
    if behaviour.contains(.article) { dropArticle(&state, &codes, &starts) }
    // Marks stand after the last letter where the profile keeps them.
    var end = lastLetter(state, codes)
    if behaviour.contains(.finalHamza) {
      while end > state.wordStart, codes[end] == Letter.hamza {
        state.count = end
        end = lastLetter(state, codes)
      }
    }
    guard end >= state.wordStart else { return }
    let last = codes[end]
    let folded = finals[Int(last)]
    // The vowels of `final-vowel` carry a word of two letters: لا is not له.
    let isVowel = last != Letter.tehMarbuta && last != Letter.alefMaksura
    guard folded != last, !isVowel || end - state.wordStart >= 2 else { return }
    if end < state.count - 1 {
      codes[end] = folded
    } else {
      state.count = end
      push(folded, starts[end], &state, &codes, &starts)
      state.stretchedAt = -1
    }
  }

  /// The place of the last letter of the word that is open, before its marks; less than `wordStart` if there is none.
  func lastLetter(_ state: FoldState, _ codes: borrowing MutableSpan<UInt8>) -> Int {
    var index = state.count - 1
    while index >= state.wordStart, Letter.isMark(codes[index]) { index -= 1 }
    return index
  }

  /// Leaves out the ا of اً and ًا, whose mark has been left out already.
  private func dropTanweenAlef(_ state: inout FoldState, _ codes: borrowing MutableSpan<UInt8>) {
    let isMarked = state.tanweenAt == state.count || state.tanweenAt == state.count - 1
    if isMarked, state.count - state.wordStart >= 3, codes[state.count - 1] == Letter.alef {
      state.count -= 1
    }
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
