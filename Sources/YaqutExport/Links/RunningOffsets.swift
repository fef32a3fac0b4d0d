package import Yaqut

/// Converts offsets of a text that rise, from UTF-8 bytes to another unit, in one pass over what lies between them.
///
/// ASCII and letters of two bytes, as those of Arabic, are counted eight bytes at a time. It gives up where the text is
/// ill-formed or an offset lies inside a scalar; ``OffsetConverter`` knows what those mean, and is what tests compare it
/// with.
package struct RunningOffsets {
  private let unit: OffsetUnit
  /// How far the text has been read, at the beginning of a scalar, and how many units that are.
  private var byte = 0
  private var offset = 0

  /// At the beginning of a text.
  package init(_ unit: OffsetUnit) { self.unit = unit }

  /// The offset in the unit of a byte that is not before the one asked for last; `nil` where it gives up. What lies
  /// between the two is then known to be well formed. O(bytes between).
  package mutating func advance(to target: Int, in bytes: Span<UInt8>) -> Int? {
    guard target >= byte, target <= bytes.count else { return nil }
    while true {
      readWords(before: target, bytes)
      if byte >= target { break }
      guard readScalar(bytes) else { return nil }
    }
    guard byte == target else { return nil }
    return unit == .utf8 ? byte : offset
  }

  /// As ``advance(to:in:)``, where nothing needs to be known of what lies between.
  package mutating func skip(to target: Int, in bytes: Span<UInt8>) -> Int? {
    if unit == .utf8, target >= byte { byte = target }
    return advance(to: target, in: bytes)
  }

  /// Reads on by eight bytes at a time, as long as they are scalars of one and two bytes.
  ///
  /// All steps are of eight bytes, and only one bit goes from each to the next, so that the processor does several at once.
  private mutating func readWords(before target: Int, _ bytes: Span<UInt8>) {
    var (byte, offset) = (byte, offset)
    // The mark of a second byte whose first was the last of the word before.
    var open: UInt64 = 0
    while byte + 8 <= target {
      let word = Word(bytes.word(at: byte), after: open)
      guard word.isRight else { break }
      open = word.first >> 56
      byte += 8
      offset += 8 - word.secondCount
    }
    if open != 0 { (byte, offset) = (byte - 1, offset - 1) }
    // What is left before the target, with zeros in place of what stands behind it.
    let left = target - byte
    if left > 0, left < 8, byte + 8 <= bytes.count {
      let word = Word(bytes.word(at: byte) & ((1 << UInt64(left * 8)) - 1), after: 0)
      if word.isRight {
        byte += left
        offset += left - word.secondCount
      }
    }
    (self.byte, self.offset) = (byte, offset)
  }

  /// Eight bytes of UTF-8: for each byte, in its highest bit, whether it begins or ends a scalar of two bytes.
  private struct Word {
    let high: UInt64
    let first: UInt64
    let second: UInt64
    let open: UInt64

    /// - Parameter open: the mark in the lowest byte where that ends a scalar.
    @inline(__always)
    init(_ word: UInt64, after open: UInt64) {
      self.open = open
      high = word & 0x8080_8080_8080_8080
      // 10xxxxxx; 110xxxxx but for C0 and C1, which begin nothing.
      second = high & ~(word << 1)
      let atLeastC2 = (word & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E
      first = high & (word << 1) & ~(word << 2) & atLeastC2
    }

    /// Whether each first byte has its second right behind it, and there are no others.
    @inline(__always)
    var isRight: Bool { high == first | second && second == first << 8 | open }

    @inline(__always)
    var secondCount: Int { Int(((second >> 7) &* 0x0101_0101_0101_0101) >> 56) }
  }

  /// Reads one scalar; `false` where the bytes are ill-formed. The ranges are those of table 3-7 of The Unicode Standard.
  private mutating func readScalar(_ bytes: Span<UInt8>) -> Bool {
    let first = bytes[byte]
    let length: Int
    switch first {
    case 0..<0x80: length = 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return false
    }
    guard byte + length <= bytes.count else { return false }
    for index in 1..<max(length, 1) where bytes[byte + index] & 0xC0 != 0x80 { return false }
    switch first {
    case 0xE0 where bytes[byte + 1] < 0xA0, 0xED where bytes[byte + 1] > 0x9F,
      0xF0 where bytes[byte + 1] < 0x90,
      0xF4 where bytes[byte + 1] > 0x8F:
      return false
    default: break
    }
    byte += length
    offset += unit == .utf16 && length == 4 ? 2 : 1
    return true
  }
}
