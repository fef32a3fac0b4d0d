/// A set of placetypes, as bits in the order of the type's cases.
struct PlacetypeSet: OptionSet, Sendable {
  let rawValue: UInt64

  static let settlements = PlacetypeSet([.city, .town, .village, .hamlet])

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ types: [Placetype]) {
    rawValue = types.reduce(0) { $0 | Self.bit($1) }
  }

  private static let order = [Placetype: UInt64](
    uniqueKeysWithValues: Placetype.allCases.enumerated().map { ($1, 1 << UInt64($0)) })

  private static func bit(_ type: Placetype) -> UInt64 { order[type] ?? 0 }

  func contains(_ type: Placetype) -> Bool { rawValue & Self.bit(type) != 0 }

  mutating func insert(_ type: Placetype) { self = PlacetypeSet(rawValue: rawValue | Self.bit(type)) }

  /// What `منطقة` announces: any place that has an extent.
  var isGenericArea: Bool { isSuperset(of: Self.genericArea) }

  private static let genericArea = PlacetypeSet([.district, .region])

  /// The most usual of the types, for an unlinked mention.
  var named: Placetype? { Placetype.byNumber.at(rawValue.trailingZeroBitCount) }

  /// Kinds of places that texts name by one another's head words.
  private static let classes: [PlacetypeSet] = [
    settlements,
    PlacetypeSet([.village, .villageGroup]),
    PlacetypeSet([.district, .subdistrict, .region]),
    PlacetypeSet([.town, .neighbourhood]),
    PlacetypeSet([.camp, .neighbourhood, .town]),
    PlacetypeSet([.airbase, .airport, .militaryBase]),
    PlacetypeSet([.mountain, .hill, .plateau]),
    PlacetypeSet([.plain, .valley, .region, .plateau]),
    PlacetypeSet([.region, .supranationalRegion, .desert, .plateau]),
    PlacetypeSet([.oilField, .gasField, .refinery, .facility]),
    PlacetypeSet([.river, .canal, .valley]),
    PlacetypeSet([.lake, .sea, .dam]),
    PlacetypeSet([.country, .island]),
  ]

  /// A type with those that go by the same head words.
  static func relatives(of type: Placetype) -> PlacetypeSet {
    classes.reduce(PlacetypeSet([type])) { $1.contains(type) ? $0.union($1) : $0 }
  }

  /// The type with a number in ``Placetype/byNumber``, and its relatives: asked for each candidate, so without a hash.
  static func withRelatives(number: Int) -> (type: PlacetypeSet, relatives: PlacetypeSet) {
    table.at(number) ?? ([], [])
  }

  private static let table = Placetype.byNumber.map { (PlacetypeSet([$0]), relatives(of: $0)) }

  /// Whether a type, by its number in ``Placetype/byNumber``, goes by the head words of some types: city, town and village are
  /// one class. Without a hash.
  static func sameClass(_ types: PlacetypeSet, number: Int) -> Bool {
    !withRelatives(number: number).relatives.isDisjoint(with: types)
  }
}

/// A set of types of organisations, as bits in the order of the type's cases.
struct OrganisationTypeSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ types: [OrganisationType]) {
    rawValue = types.reduce(0) { $0 | Self.bit($1) }
  }

  private static let order = [OrganisationType: UInt32](
    uniqueKeysWithValues: OrganisationType.allCases.enumerated().map { ($1, 1 << UInt32($0)) })

  private static func bit(_ type: OrganisationType) -> UInt32 { order[type] ?? 0 }

  mutating func insert(_ type: OrganisationType) {
    self = OrganisationTypeSet(rawValue: rawValue | Self.bit(type))
  }

  var named: OrganisationType? { OrganisationType.byNumber.at(rawValue.trailingZeroBitCount) }

  /// Kinds of bodies that texts name by one another's head words.
  private static let classes: [OrganisationTypeSet] = [
    OrganisationTypeSet([
      .armedGroup, .army, .military, .militaryUnit, .operationsRoom, .operation, .coalition,
    ]),
    OrganisationTypeSet([.armedGroup, .politicalBody, .party]),
    OrganisationTypeSet([.intelligence, .police, .military, .militaryUnit]),
    OrganisationTypeSet([.ministry, .government, .politicalBody, .council, .court]),
    OrganisationTypeSet([.internationalOrganisation, .monitor, .politicalBody, .council]),
    OrganisationTypeSet([.media, .monitor, .company]),
  ]

  /// A type with those that go by the same head words.
  static func relatives(of type: OrganisationType) -> OrganisationTypeSet {
    let one = OrganisationTypeSet([type])
    return classes.reduce(one) { $1.isDisjoint(with: one) ? $0 : $0.union($1) }
  }

  /// The relatives of the type with a number in ``OrganisationType/byNumber``.
  static func relatives(number: Int) -> OrganisationTypeSet { table.at(number) ?? [] }

  private static let table = OrganisationType.byNumber.map { relatives(of: $0) }
}
