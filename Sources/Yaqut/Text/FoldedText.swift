/// Folded text with the way back to its source.
///
/// ```swift
/// let folded = Normalizer(table: .make(), profile: .key).fold("في القُصَيْر")
/// folded.string // في القصير
/// folded.sourceRange(3..<9) // the bytes of القُصَيْر, marks and all
/// ```
public struct FoldedText: Sendable {
  /// The text that was folded.
  public let source: SourceText
  /// The folded text, in the codes of ``Letter``.
  public let codes: [UInt8]
  /// Where in the source, in UTF-8 bytes, each code begins; then the length of the source. Never falls.
  public let starts: [UInt32]

  init(source: SourceText, codes: [UInt8], starts: [UInt32]) {
    self.source = source
    self.codes = codes
    self.starts = starts
  }

  /// The bytes of the source that a range of codes stands for.
  ///
  /// The range takes in what belongs to its last letter, such as vowel signs, tatweel or a dropped final ء, but no
  /// format character after it. Where one character of the source made several codes, it is taken whole.
  /// - Complexity: O(n) in the marks after the last letter.
  public func sourceRange(_ folded: Range<Int>) -> Range<Int> {
    let lower = Int(starts[folded.lowerBound])
    guard !folded.isEmpty else { return lower..<lower }
    var upper = folded.upperBound
    while upper < codes.count, starts[upper] == starts[upper - 1] || Letter.isMark(codes[upper]) {
      upper += 1
    }
    var end = Int(starts[upper])
    let last = Int(starts[upper - 1])
    // A letter and a format character take three bytes at least.
    guard end - last > 2 else { return lower..<end }
    while let start = trailingFormat(before: end), start > last { end = start }
    return lower..<end
  }

  /// Where the format character that ends at a byte begins, nil where there is none.
  private func trailingFormat(before end: Int) -> Int? {
    let bytes = source.bytes
    // Format characters are 2 to 4 bytes of UTF-8; the shortest is U+00AD.
    for length in 2...4 where end - length >= 0 && bytes[end - length] & 0xC0 != 0x80 {
      let (scalar, size) = UTF8Decoding.scalar(in: bytes.span, at: end - length)
      guard size == length else { return nil }
      return Self.isFormat(scalar) ? end - length : nil
    }
    return nil
  }

  /// The format characters that are left out of folded text, by Unicode's Cf and Default_Ignorable_Code_Point.
  private static func isFormat(_ scalar: UInt32) -> Bool {
    // The letters that nearly all words end with need no look at Unicode's tables.
    if (0x620...0x652).contains(scalar) { return false }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }
}
