/// A text as it was given: any bytes, read as UTF-8.
///
/// All offsets are UTF-8 bytes from the start of the text. Bytes that are not well formed are no error: each maximal
/// subpart of an ill-formed sequence counts as one U+FFFD (The Unicode Standard, 3.9, "U+FFFD Substitution of Maximal
/// Subparts"), and a byte order mark counts as one scalar.
public struct SourceText: Sendable, Hashable {
  /// The bytes of the text.
  public let bytes: [UInt8]

  /// A text of these bytes. At most 4 GiB, since folded text counts with 32 bits.
  public init(_ bytes: [UInt8]) {
    precondition(bytes.count < Int(UInt32.max), "a text of 4 GiB or more has to be cut before it is folded")
    self.bytes = bytes
  }

  /// The text of a string.
  public init(_ string: String) { self.init(Array(string.utf8)) }

  /// The characters of a range of bytes, with U+FFFD for what is ill-formed.
  ///
  /// - Complexity: O(n) in the length of the range.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Converts offsets from bytes of this text to another unit.
  ///
  /// - Complexity: O(n) once; each conversion afterwards reads at most 256 bytes.
  public func offsets(in unit: OffsetUnit) -> OffsetConverter { OffsetConverter(self, unit: unit) }
}
