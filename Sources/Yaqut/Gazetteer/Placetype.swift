/// What kind of place a place is, in the words of the gazetteer's `placetype` column.
///
/// The cases stand in the order of the index file; a changed list is another file version.
public enum Placetype: String, CaseIterable, Sendable {
  case country
  /// Any first-level unit of any country: a governorate, province, region or state.
  case governorate
  case district
  case subdistrict
  case city
  case town
  case village
  case hamlet
  /// Villages that have one name together: القرى السبع.
  case villageGroup = "village_group"
  case neighbourhood
  case camp
  case region
  case supranationalRegion = "supranational_region"
  case continent
  case river
  case lake
  case sea
  case mountain
  case hill
  case plateau
  case plain
  case valley
  case desert
  case island
  case road
  case bridge
  case dam
  case canal
  case port
  case airport
  case airbase
  case militaryBase = "military_base"
  case borderCrossing = "border_crossing"
  case oilField = "oil_field"
  case gasField = "gas_field"
  case refinery
  case powerStation = "power_station"
  case prison
  case mosque
  case church
  case hospital
  case university
  case square
  case facility
  case embassy
  case industrialCity = "industrial_city"

  /// A city, town, village or hamlet: one class where texts are read, since they use the words loosely.
  public var isSettlement: Bool {
    switch self {
    case .city, .town, .village, .hamlet: true
    default: false
    }
  }

  /// A unit of administration: country, governorate, district, subdistrict.
  public var isAdministrative: Bool {
    switch self {
    case .country, .governorate, .district, .subdistrict: true
    default: false
    }
  }
}
