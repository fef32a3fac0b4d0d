/// A set of letter codes under 128.
struct LetterSet {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

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
}
