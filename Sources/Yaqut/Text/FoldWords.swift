/// The loop that most of a text is folded in: words of two to eight Arabic letters, each with the space behind it, or with a
/// sign and a space.
///
/// A word is read in one step whatever its length: the processor cannot guess where the next word ends, and a wrong guess
/// costs as much as all letters of a word. Memory is touched without checks, as in ``FoldLetters``; `FoldLettersTests`
/// holds it against a fold of one code point at a time.
struct FoldWords {
  /// The codes of the letters from U+0600 to U+06FF, 0 for those that are more than a code.
  private let letters: [UInt8]
  /// The codes of the ASCII signs that only end a word, 0 for all else; then those of the signs from U+0600.
  private let signs: [UInt8]
  /// A bit for each letter below 64 that the end of a word has to look at.
  private let finalBits: UInt64

  /// - Parameter direct: the action of each code point below U+0800.
  init(direct: [UInt8], finalBits: UInt64) {
    letters = direct[0x600..<0x700].map { $0 &- 2 < 126 ? $0 : 0 }
    signs = (direct[0..<0x80] + direct[0x600..<0x640]).map { action in
      action >= Letter.fullStop && action <= Letter.slash ? action : 0
    }
    self.finalBits = finalBits
  }

  /// The bytes that a step may read: a word of eight letters, a sign, a space and a byte.
  private static let reach = 20

  /// Folds from `position`, where a word has to begin, up to the first word that needs more than this loop.
  ///
  /// `limit` is ``FoldEngine/slack`` less than the length of `codes` and of `starts`; some codes behind the last may be written.
  @inline(__always)
  func run(
    _ source: Span<UInt8>, _ position: inout Int, _ count: inout Int, _ watch: inout UInt8,
    _ wordStart: inout Int, _ limit: Int, _ state: borrowing FoldState, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) {
    // Single letters and tatweels may have opened what only the other loops know how to close.
    guard count == wordStart, state.chainCount == 0, state.tatweelAt < count else { return }
    let (letters, signs) = (letters.span, signs.span)
    precondition(letters.count == 256 && signs.count == 192 && position >= 0 && count >= 0)
    precondition(limit <= codes.count &- FoldEngine.slack && limit <= starts.count &- FoldEngine.slack)
    let last = source.count &- Self.reach
    while position <= last, count < limit {
      let (word, length) = Self.word(source, position, letters)
      guard length > 1 else { return }
      Self.write(word, position, count, &codes, &starts)
      count &+= length
      position &+= 2 &* length
      watch = UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 8 &* length &- 8))
      guard finalBits &>> UInt64(watch) & 1 == 0 else { return }
      // SAFETY: position has moved by 16 bytes at most.
      let next = unsafe source[unchecked: position]
      if next != 0x20 {
        let (sign, length) = sign(next, source, position, signs)
        // SAFETY: as above, and a sign has two bytes at most.
        guard sign != 0, unsafe source[unchecked: position &+ length] == 0x20 else { return }
        // SAFETY: nine codes at most are written from where count was below limit.
        unsafe codes[unchecked: count] = sign
        unsafe starts[unchecked: count] = UInt32(truncatingIfNeeded: position)
        count &+= 1
        position &+= length
      }
      // SAFETY: as above, and this is the tenth.
      unsafe codes[unchecked: count] = Letter.space
      unsafe starts[unchecked: count] = UInt32(truncatingIfNeeded: position)
      count &+= 1
      position &+= 1
      wordStart = count
      watch = 0
    }
  }

  /// The codes of up to eight letters, the first in the lowest byte, and how many they are; what lies above them says nothing.
  @inline(__always)
  private static func word(
    _ source: Span<UInt8>, _ position: Int, _ letters: Span<UInt8>
  ) -> (codes: UInt64, length: Int) {
    let bytes = unsafe source.bytes
    // SAFETY: 20 bytes from position are in the source; any eight bytes are a number.
    let low = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
    let high = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position &+ 8, as: UInt64.self)
    let (first, second) = (UInt64(littleEndian: low), UInt64(littleEndian: high))
    let word = codes(first, letters) | codes(second, letters) &<< 32
    let four = others(first).trailingZeroBitCount &>> 4
    let length = four &+ (others(second).trailingZeroBitCount &>> 4) & (0 &- four &>> 2)
    let outside = length == 8 ? 0 : UInt64.max &<< UInt64(truncatingIfNeeded: 8 &* length)
    // The highest bit of each byte that is a code, and of each that is not the third of its kind in a row: a stretched word.
    let isCode = word &+ 0x7E7E_7E7E_7E7E_7E7E
    let isNew = (word ^ word &<< 8 | word ^ word &<< 16) & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7F7F_7F7F_7F7F_7F7F
    let odd = ~(isCode & isNew | outside) & 0x8080_8080_8080_8080
    // A sign of two bytes looks like a letter up to here.
    return (word, odd == 0 ? length : odd.trailingZeroBitCount &>> 3)
  }

  /// Bits where a pair of bytes is nothing from U+0600 to U+06FF.
  @inline(__always)
  private static func others(_ pairs: UInt64) -> UInt64 {
    (pairs ^ 0x80D8_80D8_80D8_80D8) & 0xC0FC_C0FC_C0FC_C0FC
  }

  /// The codes of four pairs of bytes, the first in the lowest byte.
  @inline(__always)
  private static func codes(_ pairs: UInt64, _ letters: Span<UInt8>) -> UInt64 {
    let places = pairs &<< 6 & 0x00C0_00C0_00C0_00C0 | pairs &>> 8 & 0x003F_003F_003F_003F
    // SAFETY: eight bits make at most 255.
    let first = unsafe letters[unchecked: Int(truncatingIfNeeded: places & 0xFF)]
    let second = unsafe letters[unchecked: Int(truncatingIfNeeded: places &>> 16 & 0xFF)]
    let third = unsafe letters[unchecked: Int(truncatingIfNeeded: places &>> 32 & 0xFF)]
    let fourth = unsafe letters[unchecked: Int(truncatingIfNeeded: places &>> 48)]
    return UInt64(first) | UInt64(second) &<< 8 | UInt64(third) &<< 16 | UInt64(fourth) &<< 24
  }

  /// Writes eight codes, and where they begin.
  @inline(__always)
  private static func write(
    _ word: UInt64, _ position: Int, _ count: Int, _ codes: inout MutableSpan<UInt8>,
    _ starts: inout MutableSpan<UInt32>
  ) {
    let places = SIMD8(repeating: UInt32(truncatingIfNeeded: position)) &+ SIMD8(0, 2, 4, 6, 8, 10, 12, 14)
    var codeBytes = unsafe codes.mutableBytes
    // SAFETY: count is below limit, and there is room for more than eight codes behind it.
    unsafe codeBytes.storeBytes(of: word.littleEndian, toUncheckedByteOffset: count, as: UInt64.self)
    var startBytes = unsafe starts.mutableBytes
    unsafe startBytes.storeBytes(of: places, toUncheckedByteOffset: count &* 4, as: SIMD8<UInt32>.self)
  }

  /// The code of the sign at a place, 0 where there is none or it may be part of a word, and its bytes.
  @inline(__always)
  private func sign(
    _ first: UInt8, _ source: Span<UInt8>, _ position: Int, _ signs: Span<UInt8>
  ) -> (code: UInt8, length: Int) {
    // SAFETY: the place is below 128.
    if first < 0x80 { return (unsafe signs[unchecked: Int(first)], 1) }
    // SAFETY: position is at most 16 behind a place with 20 bytes.
    let second = unsafe source[unchecked: position &+ 1]
    guard first == 0xD8, second & 0xC0 == 0x80 else { return (0, 2) }
    // SAFETY: the place is from 128 to 191.
    return (unsafe signs[unchecked: 0x80 | Int(second & 0x3F)], 2)
  }
}
