/// A set of letter codes under 128.
struct LetterSet {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  init() {}

  /// The codes that are wanted.
  init(where isWanted: (UInt8) -> Bool) {
    for code in UInt8(1)..<128 where isWanted(code) { insert(code) }
  }

  var isEmpty: Bool { low | high == 0 }

  func intersection(_ other: LetterSet) -> LetterSet {
    var both = LetterSet()
    both.low = low & other.low
    both.high = high & other.high
    return both
  }

  mutating func insert(_ code: UInt8) {
    if code < 64 { low |= 1 << UInt64(code) } else { high |= 1 << UInt64(code & 63) }
  }

  mutating func formUnion(_ other: LetterSet) {
    low |= other.low
    high |= other.high
  }

  /// Takes out the smallest code.
  mutating func removeFirst() -> UInt8? {
    if low != 0 {
      let code = low.trailingZeroBitCount
      low &= low - 1
      return UInt8(code)
    }
    guard high != 0 else { return nil }
    let code = high.trailingZeroBitCount
    high &= high - 1
    return UInt8(code + 64)
  }
}
