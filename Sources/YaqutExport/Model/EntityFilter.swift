public import Yaqut

/// Which entities of a gazetteer are exported. Every condition that is given must hold.
public struct EntityFilter: Sendable {
  /// Places, organisations, or both.
  public var kinds: Set<EntityKind> = [.place]
  /// Placetypes and types of organisations; empty for all.
  public var types: Set<String> = []
  /// ISO 3166-1 codes in capitals; empty for all.
  public var countries: Set<String> = []
  /// What they lie in or are, as an index of the gazetteer: a governorate, a district, an umbrella organisation.
  public var within: Int?
  /// What their point lies in.
  public var box: BoundingBox?
  /// The day on which they existed, `YYYY-MM-DD`. What has no dates always did.
  public var day: String?

  /// All places.
  public init() {}

  /// Whether the entity at an index is exported; O(depth of its chain).
  public func contains(_ index: Int, of gazetteer: Gazetteer) -> Bool {
    let entity = gazetteer.entity(index)
    guard kinds.contains(entity.kind),
      types.isEmpty || types.contains(entity.typeName),
      countries.isEmpty || countries.contains(entity.country)
    else { return false }
    if let within, index != within, !gazetteer.ancestors(of: index).contains(within) { return false }
    if let box {
      guard let latitude = entity.latitude, let longitude = entity.longitude,
        box.contains(longitude: longitude, latitude: latitude)
      else { return false }
    }
    if let day, !entity.existed(on: day) { return false }
    return true
  }
}
