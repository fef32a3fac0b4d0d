extension OutputSpan<UInt8> {
  /// Appends a number in decimal digits, so many at least, with zeros before it; there must be room.
  mutating func append(digits value: UInt, least: Int = 1) {
    var (length, rest) = (1, value)
    while rest >= 10 { (length, rest) = (length + 1, rest / 10) }
    length = Swift.max(length, least)
    append(repeating: UInt8(ascii: "0"), count: length)
    rest = value
    for index in 1...length {
      self[count - index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// The most bytes that ``append(_:decimals:)`` appends.
  static var longestDecimal: Int { 32 }

  /// Appends a number as `[UInt8].append(_:decimals:)` does; `false`, and nothing is appended, where it has no such form.
  mutating func append(_ value: Double, decimals: Int) -> Bool {
    let scale = powersOfTen[decimals]
    let scaled = value.magnitude * Double(scale)
    guard scaled < 0x1p62 else { return false }
    // Half away from zero. What is cut off is exact, so no sum is rounded before it is compared.
    var digits = UInt(scaled)
    if scaled - Double(digits) >= 0.5 { digits += 1 }
    let whole: UInt
    var fraction: UInt
    (whole, fraction) = digits.quotientAndRemainder(dividingBy: scale)
    if value < 0, digits > 0 { append(UInt8(ascii: "-")) }
    append(digits: whole)
    guard fraction > 0 else { return true }
    var width = decimals
    while fraction % 10 == 0 { (fraction, width) = (fraction / 10, width - 1) }
    append(UInt8(ascii: "."))
    append(digits: fraction, least: width)
    return true
  }
}

private let powersOfTen: [UInt] = [
  1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
]
