/// Goes before the walks of ``MatchScan`` for new words, so that they find near by what they read.
///
/// A walk from the root waits for memory at nearly every letter. Here those of all new words of a block take their steps in
/// turn and wait together. They find out nothing, so that what is read of a word is the same without them; `RootWalksTests`
/// compares.
struct RootWalks: Sendable {
  private struct Walk {
    /// The letters that are left, the next in the lowest byte.
    var letters: UInt64 = 0
    /// The place of the unit to which the next letter leads, or behind the last a space.
    var place: UInt32 = 0
    var unit: UInt32 = 0
  }

  /// The bare word, the word without و or ف, and without ب, ك or ل.
  private var walks = [Walk](repeating: Walk(), count: 3 * WordBlock.size)

  /// Reads what the first eight letters lead to of the first words that a block lists and that are known to be new.
  @inline(__always)
  mutating func run(_ block: borrowing WordBlock, _ count: Int, _ units: Span<UInt32>, _ leaves: Span<UInt8>)
  {
    guard count > 0 else { return }
    let root = TrieUnit(units[0]).payload
    let words = block.words.span
    var walks = walks.mutableSpan
    var active = 0
    for index in 0..<count {
      let word = words[Int(words[index].listed)]
      guard word.isNew else { continue }
      var letters = word.letters & ~(1 &<< 63)
      active = Self.begin(&walks, active, letters, root)
      if Self.isConjunction(letters) {
        letters &>>= 8
        active = Self.begin(&walks, active, letters, root)
      }
      if Self.isPreposition(letters) { active = Self.begin(&walks, active, letters &>> 8, root) }
    }
    while active > 0 { active = Self.step(&walks, active, units, leaves) }
  }

  private static func isConjunction(_ letters: UInt64) -> Bool {
    let letter = UInt8(truncatingIfNeeded: letters)
    return letter == Letter.waw || letter == Letter.feh
  }

  private static func isPreposition(_ letters: UInt64) -> Bool {
    let letter = UInt8(truncatingIfNeeded: letters)
    return letter == Letter.beh || letter == Letter.kaf || letter == Letter.lam
  }

  @inline(__always)
  private static func begin(
    _ walks: inout MutableSpan<Walk>, _ active: Int, _ letters: UInt64, _ root: UInt32
  ) -> Int {
    walks[active] = Walk(letters: letters, place: root ^ letter(letters))
    return active &+ 1
  }

  /// The next letter, and behind the last a space.
  @inline(__always)
  private static func letter(_ letters: UInt64) -> UInt32 {
    max(UInt32(truncatingIfNeeded: letters & 0xFF), UInt32(Letter.space))
  }

  /// Takes a step of each walk, and asks for what the next one reads.
  @inline(__always)
  private static func step(
    _ walks: inout MutableSpan<Walk>, _ count: Int, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) -> Int {
    for index in 0..<count {
      let place = Int(walks[index].place)
      walks[index].unit = place < units.count ? units[place] : 0
    }
    var kept = 0
    for index in 0..<count {
      var walk = walks[index]
      let unit = TrieUnit(walk.unit)
      guard unit.raw & 0x7F == letter(walk.letters) else { continue }
      guard !unit.isLeaf else {
        Prefetch.element(Int(unit.payload) &* 4, of: leaves)
        continue
      }
      let base = unit.payload
      guard walk.letters != 0 else {
        // Here names go on with other words, whose letters will be listed.
        for line in 0..<8 { Prefetch.element(Int(base & ~127) &+ line &* 16, of: units) }
        continue
      }
      walk.letters &>>= 8
      walk.place = base ^ letter(walk.letters)
      Prefetch.element(Int(walk.place), of: units)
      if walk.letters == 0 { Prefetch.element(Int(base), of: units) }
      walks[kept] = walk
      kept &+= 1
    }
    return kept
  }
}
