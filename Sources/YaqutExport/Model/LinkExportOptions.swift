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
  /// Outlines for the map of an HTML page: rings of longitude and latitude.
  public var outlines: [Outline] = []

  /// The outline of a country or governorate.
  public struct Outline: Sendable {
    /// The identifier of the place.
    public var id: String
    /// Its name, for those who cannot see it.
    public var name: String
    /// Closed rings of (longitude, latitude).
    public var rings: [[(longitude: Double, latitude: Double)]]

    /// An outline of closed rings.
    public init(id: String, name: String, rings: [[(longitude: Double, latitude: Double)]]) {
      (self.id, self.name, self.rings) = (id, name, rings)
    }
  }

  /// The defaults.
  public init(header: ExportHeader) { self.header = header }
}
