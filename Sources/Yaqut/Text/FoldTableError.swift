/// Why stored bytes are no fold table.
public struct FoldTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a few words.
  public let reason: String

  /// Such as "fold table is damaged: 12 bytes are too few for its head; compile the gazetteer again".
  public var description: String { "fold table is damaged: \(reason); compile the gazetteer again" }
}
