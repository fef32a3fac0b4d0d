/// Finds out which words of a block may be the first of a name that goes on with the next word.
///
/// A walk in the trie waits for memory at every letter. Here the walks of all words of a block take their steps in turn,
/// so that they wait together, and most end at the second letter or the third. Those that come as far as a name may, or as
/// far as ``MatchEdit`` may forgive a letter, are walked again by ``MatchScan``, which then finds all it needs near by.
/// `ContinuationsTests` walks each word alone.
struct Continuations: Sendable {
  /// A word whose next word is being read.
  private struct Walk {
    /// The next letter to read.
    var position = 0
    /// The unit that was reached.
    var unit: UInt32 = 0
    /// The place of the unit to which the next letter leads.
    var place: UInt32 = 0
    /// If the unit is a leaf, how many letters of its tail were read.
    var tail: UInt8 = 0
    /// How many letters are to be read before a wrong one may be forgiven.
    var left: Int8 = 0
    /// The word's place in the block.
    var word: UInt8 = 0
    /// The next letter, 0 for the end of a word.
    var letter: UInt8 = 0
  }

  /// The walks, then those that have come to a leaf.
  private var walks = [Walk](repeating: Walk(), count: 2 * WordBlock.size)

  /// A walk that has come so far is not followed further.
  private static let mostSteps = 12

  /// Sets ``WordBlock/Word/goesOn`` of the words of a block.
  @inline(__always)
  mutating func find(
    in block: inout WordBlock, _ memory: borrowing WordMemory, _ codes: Span<UInt8>, _ units: Span<UInt32>,
    _ leaves: Span<UInt8>
  ) {
    let listed = Self.list(&block)
    memory.readRecords(&block, listed)
    var words = block.words.mutableSpan
    var walks = walks.mutableSpan
    var active = 0
    var leafEnd = WordBlock.size
    for index in 0..<listed {
      let place = words[index].listed
      let word = Int(place)
      let end = words[word].end
      let record = words[word].record
      guard end &+ 1 < codes.count, Self.isSeparator(codes[end]), Letter.isWord(codes[end &+ 1]),
        record.mayGoOn(codes, end &+ 1)
      else {
        continue
      }
      words[word].goesOn = true
      // The rare word of several resumptions is walked as it is.
      guard record.resumptionCount == 1 else { continue }
      let read = end &+ 1 &- words[word].start &- record.reading.letters
      let unit = TrieUnit(record.unit)
      let letter = codes[end &+ 1]
      let walk = Walk(
        position: end &+ 1, unit: unit.raw, place: unit.payload ^ UInt32(letter), tail: record.tail,
        left: Int8(truncatingIfNeeded: max(MatchEdit.shortestStart &- read, 0)), word: place, letter: letter)
      Self.prefetch(unit, walk.place, units, leaves)
      if unit.isLeaf {
        walks[leafEnd] = walk
        leafEnd &+= 1
      } else {
        walks[active] = walk
        active &+= 1
      }
    }
    var steps = 0
    while active > 0, steps < Self.mostSteps {
      active = Self.step(&walks, active, &words, codes, units, leaves, &leafEnd)
      steps &+= 1
    }
    for index in WordBlock.size..<leafEnd {
      let walk = walks[index]
      let offset = Int(TrieUnit(walk.unit).payload) &* 4 &+ TrieLeaf.header &+ Int(walk.tail)
      guard offset &+ 8 <= leaves.count, walk.position &+ 8 <= codes.count else { continue }
      let text = WordBlock.eight(codes, walk.position)
      let wordEnd = WordBlock.ends(text).trailingZeroBitCount & ~7
      let bits = min(wordEnd, 8 &* Int(max(walk.left, 0)))
      let mask = bits < 64 ? ~(UInt64.max &<< UInt64(truncatingIfNeeded: bits)) : .max
      words[Int(walk.word)].goesOn = (text ^ WordBlock.eight(leaves, offset)) & mask == 0
    }
  }

  /// Lists the words that begin a name which goes on with a word of the next one's first letter.
  @inline(__always)
  private static func list(_ block: inout WordBlock) -> Int {
    let count = block.count
    var words = block.words.mutableSpan
    var listed = 0
    for index in 0..<count {
      let letter = UInt32(truncatingIfNeeded: words[index &+ 1].letters)
      words[listed].listed = UInt8(truncatingIfNeeded: index)
      words[index].goesOn = false
      listed &+= Int(truncatingIfNeeded: words[index].entry.next &>> letter & 1)
    }
    return listed
  }

  private static func isSeparator(_ code: UInt8) -> Bool {
    code == Letter.space || code == Letter.lineEnd || code == Letter.hyphen || code == Letter.underscore
  }

  /// Takes a step of each walk by a letter.
  @inline(__always)
  private static func step(
    _ walks: inout MutableSpan<Walk>, _ count: Int, _ words: inout MutableSpan<WordBlock.Word>,
    _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ leafEnd: inout Int
  ) -> Int {
    // First no more than reading the units: the less is done, the more of them come at once.
    for index in 0..<count {
      let place = Int(walks[index].place)
      walks[index].unit = place < units.count ? units[place] : 0
    }
    var kept = 0
    for index in 0..<count {
      var walk = walks[index]
      let child = TrieUnit(walk.unit)
      if walk.letter == 0 {
        // Nothing more is compared, but what a match asks of the leaf is read with the others.
        walk.left = 0
        prefetch(child, 0, units, leaves)
        keep(walk, child.isEnd ? 1 : 0, true, &walks, &kept, &leafEnd)
        continue
      }
      let isChild = child.isChild(by: walk.letter) ? 1 : 0
      words[Int(walk.word)].goesOn = isChild | (walk.left <= 0 ? 1 : 0) != 0
      walk.position &+= 1
      walk.left &-= 1
      let code = walk.position < codes.count ? codes[walk.position] : Letter.otherSign
      // The end of a key is a child by 0, and a leaf.
      walk.letter = Letter.isWord(code) ? code : 0
      walk.place = child.payload ^ UInt32(walk.letter)
      prefetch(child, walk.place, units, leaves)
      keep(walk, isChild, child.isLeaf, &walks, &kept, &leafEnd)
    }
    return kept
  }

  /// Asks for what is read of a walk next: of a leaf its tail, else the unit in a place.
  @inline(__always)
  private static func prefetch(
    _ unit: TrieUnit, _ place: UInt32, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) {
    // Both are asked for without a branch, what is not needed at the front, which is always near.
    Prefetch.element(unit.isLeaf ? 0 : Int(place), of: units)
    Prefetch.element(unit.isLeaf ? Int(unit.payload) &* 4 : 0, of: leaves)
  }

  /// Puts a walk behind those that are kept, or behind those that have come to a leaf, if `isKept` is 1.
  @inline(__always)
  private static func keep(
    _ walk: Walk, _ isKept: Int, _ isLeaf: Bool, _ walks: inout MutableSpan<Walk>, _ kept: inout Int,
    _ leafEnd: inout Int
  ) {
    let toLeaf = isKept & (isLeaf ? 1 : 0)
    walks[kept] = walk
    walks[leafEnd] = walk
    kept &+= isKept &- toLeaf
    leafEnd &+= toLeaf
  }
}
