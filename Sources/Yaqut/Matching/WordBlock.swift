/// The next words of a text, read together so that what is remembered of them can be asked for together.
///
/// Eight codes are looked at in one step, since most words are no longer. `WordBlockTests` compares with a reading of one
/// code after the other.
struct WordBlock: Sendable {
  struct Word: Sendable {
    /// The first eight letters, the first in the lowest byte; of a longer word with the highest bit set, which no letter
    /// has.
    var letters: UInt64 = 0
    /// Of a longer word the next eight letters, with the highest bit set and mixed with the others if there are more.
    var moreLetters: UInt64 = 0
    /// Spreads words over the highest bits.
    var hash: UInt64 = 0
    var start = 0
    var end = 0
    var entry = WordEntry()
    var record = WordRecord()
    /// Where in the memory the word's record is.
    var place: Int32 = 0
    /// The signs before the word.
    var gap: Gap = []
    /// An entry of a list of words of the block, which begins with the first word's.
    var listed: UInt8 = 0
    /// Of a word that is not where it is looked for first: whether it is known to be new.
    var isNew = false
    /// Whether a name that begins with the word may go on with the next.
    var goesOn = false
  }

  /// Enough that waits for memory come together, and not so many that they leave the nearest cache.
  static let size = 128

  /// Room for ``size`` words and, behind the last, for the letter after it and a separator; those from ``count`` on are
  /// of an earlier block.
  var words = [Word](repeating: Word(), count: size + 1)
  private(set) var count = 0

  /// Where reading a text has come to.
  struct Position {
    var index = 0
    /// The signs since the last word.
    var gap: Gap = []
  }

  /// Reads the next words of a text, as many as there is room for, and asks for what a memory has of each.
  @inline(__always)
  mutating func read(_ codes: Span<UInt8>, _ position: inout Position, for memory: borrowing WordMemory) {
    var index = position.index
    var gap = position.gap
    var count = 0
    var words = words.mutableSpan
    while count < Self.size {
      // Nearly always one space and then the next word.
      if index &+ 1 < codes.count, codes[index] == Letter.space, Letter.isWord(codes[index &+ 1]) {
        gap.insert(.space)
        index &+= 1
      } else {
        Self.skipSigns(codes, &index, &gap)
        guard index < codes.count else { break }
      }
      words[count].start = index
      let letters = Self.letters(codes, &index)
      words[count].letters = letters
      let hash = Self.mixed(letters)
      words[count].hash = hash
      memory.prefetch(hash)
      if letters &>> 63 != 0 { Self.readMore(codes, &index, &words[count]) }
      words[count].end = index
      words[count].gap = gap
      count &+= 1
      gap = []
    }
    words[count].letters = index &+ 1 < codes.count ? UInt64(codes[index &+ 1]) : 0
    self.count = count
    position = Position(index: index, gap: gap)
  }

  @inline(never)
  private static func skipSigns(_ codes: Span<UInt8>, _ index: inout Int, _ gap: inout Gap) {
    while index < codes.count, !Letter.isWord(codes[index]) {
      gap.insert(Gap.sign(codes[index]))
      index += 1
    }
  }

  /// Reads the letters of the word that begins at `index`, where a letter stands, and moves `index` behind it.
  @inline(__always)
  static func letters(_ codes: Span<UInt8>, _ index: inout Int) -> UInt64 {
    guard index &+ 9 <= codes.count else { return lastLetters(codes, &index) }
    let eight = eight(codes, index)
    let ends = ends(eight)
    guard ends != 0 else { return manyLetters(eight, codes, &index) }
    let bits = ends.trailingZeroBitCount & ~7
    index &+= bits &>> 3
    return eight & ~(.max &<< UInt64(truncatingIfNeeded: bits))
  }

  /// Eight codes, the first in the lowest byte.
  @inline(__always)
  static func eight(_ codes: Span<UInt8>, _ index: Int) -> UInt64 {
    // SAFETY: the offset is checked by the call; any eight bytes are a number.
    UInt64(littleEndian: unsafe codes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The highest bit of each of eight codes that is no letter.
  @inline(__always)
  static func ends(_ codes: UInt64) -> UInt64 {
    // 0 and 1 are the codes below 128 that have none of the bits of 126; 126 + 127 keeps within its byte.
    let sums = (codes & 0x7E7E_7E7E_7E7E_7E7E) &+ 0x7F7F_7F7F_7F7F_7F7F
    return (codes | ~sums) & 0x8080_8080_8080_8080
  }

  /// The same for a word of eight letters or more; behind the eighth.
  @inline(never)
  private static func manyLetters(_ first: UInt64, _ codes: Span<UInt8>, _ index: inout Int) -> UInt64 {
    index += 8
    return index < codes.count && Letter.isWord(codes[index]) ? first | 1 << 63 : first
  }

  /// Reads the letters from the ninth.
  @inline(never)
  private static func readMore(_ codes: Span<UInt8>, _ index: inout Int, _ word: inout Word) {
    word.moreLetters = lettersOrFewer(codes, &index)
    while index < codes.count, Letter.isWord(codes[index]) {
      word.moreLetters = mixed(word.moreLetters) ^ lettersOrFewer(codes, &index) | 1 << 63
    }
    word.hash = hash(word.letters, word.moreLetters)
  }

  /// The hash of a word, which is spread over the highest bits; `moreLetters` of a short word say nothing.
  @inline(__always)
  static func hash(_ letters: UInt64, _ moreLetters: UInt64) -> UInt64 {
    letters &>> 63 == 0 ? mixed(letters) : mixed(mixed(letters) ^ moreLetters)
  }

  /// The same for a word in the last eight codes of a text.
  @inline(never)
  private static func lastLetters(_ codes: Span<UInt8>, _ index: inout Int) -> UInt64 {
    lettersOrFewer(codes, &index)
  }

  /// At most eight letters.
  private static func lettersOrFewer(_ codes: Span<UInt8>, _ index: inout Int) -> UInt64 {
    var letters: UInt64 = 0
    var shift: UInt64 = 0
    while index < codes.count, shift < 64, case let code = codes[index], Letter.isWord(code) {
      letters |= UInt64(code) &<< shift
      shift += 8
      index += 1
    }
    return letters
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
