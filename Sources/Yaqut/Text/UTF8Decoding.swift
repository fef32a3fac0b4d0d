/// Reads one scalar of UTF-8 that need not be well formed.
enum UTF8Decoding {
  /// The scalar at `index` and how many bytes it takes; U+FFFD and the length of the maximal subpart where the bytes
  /// are ill-formed. The ranges of the second byte are those of table 3-7 of The Unicode Standard.
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let left = bytes.count - index
    guard first >= 0xC2, first <= 0xF4, left > 1 else { return (0xFFFD, 1) }
    let second = bytes[index + 1]
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return (0xFFFD, 1) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
    guard left > 2, bytes[index + 2] & 0xC0 == 0x80 else { return (0xFFFD, 2) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | third, 3) }
    guard left > 3, bytes[index + 3] & 0xC0 == 0x80 else { return (0xFFFD, 3) }
    let fourth = UInt32(bytes[index + 3] & 0x3F)
    return (UInt32(first & 0x07) << 18 | UInt32(second & 0x3F) << 12 | third << 6 | fourth, 4)
  }
}
