/// A place or an organisation of the gazetteer.
///
/// A plain value, decoded from a record of fixed width: O(1), and cheap enough to make for each candidate.
/// Other entities are given as indices of ``Gazetteer/entity(_:)``.
public struct Entity: Hashable, Sendable {
  /// The lasting identifier.
  public var id: EntityID
  /// What kind of place it is; `nil` for organisations.
  public var placetype: Placetype?
  /// What kind of body it is; `nil` for places.
  public var organisationType: OrganisationType?
  /// The place it lies in, or the organisation it is part of (its umbrella).
  public var parent: Int?
  /// The place where an organisation is active, or `nil`.
  public var area: Int?
  /// The entity that took its place, or `nil`.
  public var supersededBy: Int?
  /// Decimal degrees, WGS 84; `nil` where no point is known.
  public var latitude: Double?
  /// Decimal degrees, WGS 84; `nil` where no point is known.
  public var longitude: Double?
  /// How far the point may be wrong, in kilometres.
  public var precision: Double?
  /// The number of people, where a source gives one.
  public var population: Int?
  /// From 0 to 100; see the gazetteer's description of the score.
  public var importance: Int
  /// ISO 3166-1 code in capitals; empty for what has no one country.
  public var country: String
  /// EDTF date from which it existed; empty where not known.
  public var from: String
  /// EDTF date until which it existed; empty where it exists or is not known.
  public var to: String
  /// Key of the source of the record.
  public var source: String
  /// Its names, as indices of ``Gazetteer/name(_:)``.
  public var names: Range<Int>
  /// The preferred Arabic name, else the first name there is.
  public var preferredName: Int
  /// The preferred English name, or `nil`.
  public var englishName: Int?

  /// Whether this is a place or an organisation.
  public var kind: EntityKind { id.kind }
}
