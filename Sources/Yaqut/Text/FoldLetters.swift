/// The loop that most of a text is folded in: letters of two bytes that fold to one code, and single spaces.
///
/// The only unsafe code of folding. Checking each index cost a third of the speed; the indices are those that the loop's
/// own conditions have just compared with the bounds. `FoldLettersTests` holds it against a fold of one code point at a
/// time.
struct FoldLetters {
  /// The action of each code point below U+0800.
  let direct: [UInt8]
  /// A bit for each letter below 64 that the end of a word has to look at.
  let finalBits: UInt64

  /// Folds from `position` up to the first code point that needs more than this loop, or up to the last two bytes, or
  /// until `limit` codes are written.
  ///
  /// `limit` is at most the length of `codes` and of `starts`.
  @inline(__always)
  func run(
    _ source: Span<UInt8>, _ position: inout Int, _ count: inout Int, _ watch: inout UInt8,
    _ wordStart: inout Int, _ limit: Int, _ state: borrowing FoldState, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) {
    let direct = direct.span
    precondition(direct.count == 2048 && limit <= codes.count && limit <= starts.count)
    precondition(position >= 0 && count >= 0)
    // A space is plain unless a chain of single letters is open or a tatweel stands before it.
    let tatweelAt = state.tatweelAt
    let isChained = state.chainCount != 0
    let last = source.count &- 1
    while position < last, count < limit {
      // SAFETY: 0 <= position < last = source.count - 1, so position and position + 1 are inside the source.
      let first = unsafe source[unchecked: position]
      if first &- 0xC2 < 0x1E {
        let second = unsafe source[unchecked: position &+ 1]
        guard second & 0xC0 == 0x80 else { return }
        // SAFETY: five bits and six bits make at most 2047.
        let action = unsafe direct[unchecked: Int(first & 0x1F) &<< 6 | Int(second & 0x3F)]
        if action &- 2 < 126, action != watch {
          // SAFETY: 0 <= count < limit, which is at most the length of both.
          unsafe codes[unchecked: count] = action
          unsafe starts[unchecked: count] = UInt32(truncatingIfNeeded: position)
          count &+= 1
          watch = action
        } else if action != 0 {
          return
        }
        position &+= 2
      } else if first == 0x20, count &- wordStart > 1, !isChained, tatweelAt != count,
        finalBits &>> UInt64(codes[count &- 1]) & 1 == 0
      {
        // SAFETY: as above.
        unsafe codes[unchecked: count] = Letter.space
        unsafe starts[unchecked: count] = UInt32(truncatingIfNeeded: position)
        count &+= 1
        wordStart = count
        watch = 0
        position &+= 1
        return
      } else {
        return
      }
    }
  }
}
