/// One entity that a key of the index can mean: which name the key was made from, and how.
public struct Posting: Hashable, Sendable {
  /// An index of ``Gazetteer/entity(_:)``.
  public var entity: Int
  /// An index of ``Gazetteer/name(_:)``.
  public var name: Int
  /// How the key was made from the name.
  public var form: KeyForm
}
