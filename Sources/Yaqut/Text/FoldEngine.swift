/// A fold table made ready for one profile, and the loop that runs over the bytes with it.
///
/// The loop reads an action for each code point: leave out (0), write the code (2…127), a space (1), or take the slow
/// path, which is in `FoldEngine+Steps.swift` and the files beside it. Code points below U+0800, one or two bytes of
/// UTF-8, have a direct table of 2,048 actions, so that they need no decoding. `FoldLettersTests` compares with a fold of one
/// code point at a time.
struct FoldEngine: Sendable {
  /// Actions that are no class: the rest of what the slow path knows are the classes from 128.
  enum Action {
    static let hamza: UInt8 = 210
    static let mark: UInt8 = 211
    static let composingMark: UInt8 = 212
  }

  /// More codes than one code point can write (U+FDFA has 18).
  static let slack = 64

  let table: FoldTable
  let behaviour: Fold.Behaviour
  /// The action of each class.
  let actions: [UInt8]
  /// The action of each code point below U+0800.
  let direct: [UInt8]
  /// The actions of all code points of planes 0 and 1, by `table.stage`.
  let blocks: [UInt8]
  /// What a code becomes at the end of a word.
  let finals: [UInt8]
  /// A bit for each letter below 64 that the end of a word has to look at.
  let finalBits: UInt64
  private let words: FoldWords

  /// Whether ``FoldLetters`` is used; tests compare with a fold without it.
  var usesLetters = true

  init(table: FoldTable, profile: FoldProfile) {
    self.table = table
    let behaviour = profile.folds.reduce(into: Fold.Behaviour()) { $0.formUnion($1.behaviour) }
    self.behaviour = behaviour
    let actions = Self.actions(profile, behaviour)
    self.actions = actions
    blocks = table.blocks.map { actions[Int($0)] }
    let blocks = blocks
    direct = (0..<2048).map { blocks[Int(table.stage[$0 >> 6]) << 6 | $0 & 63] }
    var finals = (0..<UInt8(128)).map { $0 }
    for fold in profile.folds {
      for (from, to) in fold.finals { finals[Int(from)] = to }
    }
    self.finals = finals
    var bits: UInt64 = behaviour.contains(.finalHamza) ? 1 << UInt64(Letter.hamza) : 0
    for code in 0..<64 where finals[code] != UInt8(code) { bits |= 1 << UInt64(code) }
    if !behaviour.isDisjoint(with: [.article, .tanweenAlef]) || !behaviour.contains(.dropMarks) {
      bits = .max
    }
    finalBits = bits
    words = FoldWords(direct: direct, finalBits: bits)
  }

  /// What a profile does with each class.
  private static func actions(_ profile: FoldProfile, _ behaviour: Fold.Behaviour) -> [UInt8] {
    var actions = [UInt8](repeating: Letter.otherSign, count: 256)
    for code in 0...UInt8(Letter.otherSign) { actions[Int(code)] = code }
    for letter in 0..<UInt8(26) { actions[Int(FoldClass.latinCapitalA + letter)] = Letter.otherLetter }
    for digit in 0..<UInt8(10) { actions[Int(FoldClass.digitZero + digit)] = Letter.otherLetter }
    for index in FoldClass.lookalikeTargets.indices {
      actions[Int(FoldClass.lookalike) + index] = Letter.otherLetter
    }
    actions[Int(FoldClass.modifier)] = Letter.otherLetter
    for fold in profile.folds {
      for (from, to) in fold.letters { actions[Int(from)] = to }
    }
    for code in Letter.fathatan...Letter.otherMark {
      actions[Int(code)] = behaviour.contains(.dropMarks) ? 0 : Action.mark
    }
    // Once every seat of hamza is folded, a hamza mark changes nothing.
    let seats = [
      Letter.alefMadda, Letter.alefHamzaAbove, Letter.alefHamzaBelow, Letter.wawHamza, Letter.yehHamza,
      Letter.hehYeh, Letter.hehGoalHamza, Letter.yehBarreeHamza,
    ]
    let seatsAreFolded = seats.allSatisfy { actions[Int($0)] != $0 }
    if !(behaviour.contains(.dropMarks) && seatsAreFolded) {
      for mark in Letter.maddahAbove...Letter.hamzaBelow { actions[Int(mark)] = Action.composingMark }
    }
    if behaviour.contains(.tanweenAlef) { actions[Int(Letter.fathatan)] = Action.mark }
    if behaviour.contains(.hamzaAlef) { actions[Int(Letter.hamza)] = Action.hamza }
    if !behaviour.contains(.tatweelGaps) { actions[Int(FoldClass.tatweel)] = 0 }
    if !behaviour.contains(.masks) { actions[Int(FoldClass.mask)] = Letter.otherSign }
    return actions
  }

  /// The action of a code point of three bytes or more.
  private func action(_ scalar: UInt32) -> UInt8 {
    guard scalar < 0x20000 else { return FoldTable.classBeyond(scalar) }
    return blocks[Int(table.stage[Int(scalar >> 6)]) << 6 | Int(scalar & 63)]
  }

  /// Folds from `state.position` until the source ends or the result has no room for another expansion.
  func run(
    _ source: Span<UInt8>, _ state: inout FoldState, _ codes: consuming MutableSpan<UInt8>,
    _ starts: consuming MutableSpan<UInt32>
  ) {
    // Behind this many codes there is still room for an expansion.
    let limit = min(codes.count, starts.count) - Self.slack
    let end = source.count
    let letters = FoldLetters(direct: direct, finalBits: finalBits)
    let words = words
    // Kept in registers; the slow path reads and writes them through `state`.
    var position = state.position
    var count = state.count
    var watch = state.watch
    var wordStart = state.wordStart
    while position < end, count < limit {
      // Most text is letters of two bytes and single spaces: a loop of its own keeps all it needs in registers.
      if usesLetters {
        words.run(source, &position, &count, &watch, &wordStart, limit, state, &codes, &starts)
        let first = position
        letters.run(source, &position, &count, &watch, &wordStart, limit, state, &codes, &starts)
        if position > first, count == wordStart { continue }
      }
      guard position < end, count < limit else { break }
      let (action, length) = action(at: position, source)
      if action == 0 {
        position &+= length
      } else if action &- 2 < 126, action != watch {
        codes[count] = action
        starts[count] = UInt32(truncatingIfNeeded: position)
        count &+= 1
        watch = action
        position &+= length
      } else {
        // The slow path, which also takes a space that the loop of letters would write.
        state.position = position
        state.count = count
        state.watch = watch
        state.wordStart = wordStart
        step(action, length, source, &state, &codes, &starts)
        position = state.position
        count = state.count
        watch = state.watch
        wordStart = state.wordStart
      }
    }
    state.position = position
    state.count = count
    state.watch = watch
    state.wordStart = wordStart
  }

  /// What is to be done with the code point at a byte, and how many bytes it takes.
  private func action(at position: Int, _ source: Span<UInt8>) -> (action: UInt8, length: Int) {
    let first = source[position]
    if first < 0x80 { return (direct[Int(first)], 1) }
    let (scalar, length) = UTF8Decoding.scalar(in: source, at: position)
    return (action(scalar), length)
  }

  /// Ends the last word once the source has been read.
  func finish(
    _ state: inout FoldState, _ codes: consuming MutableSpan<UInt8>, _ starts: consuming MutableSpan<UInt32>
  ) {
    endWord(&state, &codes, &starts)
    endChain(followedByWord: false, &state, &codes, &starts)
  }
}
