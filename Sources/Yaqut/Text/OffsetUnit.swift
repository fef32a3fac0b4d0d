/// The unit in which a place in a text is counted.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Bytes of the source, which Yaqut itself counts in.
  case utf8
  /// UTF-16 code units, as JavaScript, Java and .NET count.
  case utf16
  /// Unicode scalars, as Python counts.
  case scalar
}
