public import Yaqut

/// What the formats of links can be told.
public struct LinkExportOptions: Sendable {
  /// What a record of a map stands for.
  public enum Unit: String, Sendable, CaseIterable {
    /// A place of a document with all its mentions there.
    case place
    /// A single mention.
    case mention
  }

  /// The gazetteer and its terms.
  public var header: ExportHeader
  /// In what offsets count, where the format leaves it open; brat, spaCy and web annotations count scalars.
  public var offsets: OffsetUnit = .scalar
  /// What a record of a map stands for.
  public var onePer: Unit = .place
  /// Whether maps have a record without a point for what is unlinked.
  public var includesUnlinked = false
  /// Outlines for the map of an HTML page.
  public var outlines: [Boundary] = []

  /// The defaults.
  public init(header: ExportHeader) { self.header = header }
}
