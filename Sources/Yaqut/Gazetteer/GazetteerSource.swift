/// Where facts of the gazetteer were taken from: one row of `sources.csv`.
public struct GazetteerSource: Hashable, Sendable {
  /// The key that other rows use.
  public var key: String
  /// What the source calls itself.
  public var title: String
  /// SPDX identifier or the licence's name.
  public var licence: String
  /// The words that the licence asks for.
  public var attribution: String
  /// Where it was found.
  public var url: String
}
