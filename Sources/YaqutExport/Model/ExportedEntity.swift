public import Yaqut

/// A place or an organisation with all that an export says of it: a plain value, independent of the gazetteer's file.
public struct ExportedEntity: Sendable, Equatable {
  /// The lasting identifier, `P12` or `O7`.
  public var id: String
  /// Whether it is a place or an organisation.
  public var kind: EntityKind
  /// The placetype or the type of organisation: `city`, `armed_group`.
  public var type: String
  /// The preferred Arabic name.
  public var name: String
  /// The preferred English name.
  public var englishName: String?
  /// All names, in the order of the gazetteer.
  public var names: [Name]
  /// Where it is; `nil` when no point is known.
  public var point: Point?
  /// The number of people, where a source gives one.
  public var population: Int?
  /// From 0 to 100.
  public var importance: Int
  /// ISO 3166-1 code in capitals; empty for what has no one country.
  public var country: String
  /// The units it lies in, from the nearest up; for an organisation, the bodies it is part of.
  public var chain: [Unit]
  /// EDTF date from which it existed; empty where not known.
  public var from: String
  /// EDTF date until which it existed; empty where it exists or is not known.
  public var to: String
  /// The identifier of what took its place.
  public var supersededBy: String?
  /// Its codes in other gazetteers, such as `gn` (GeoNames), `wd` (Wikidata), `pcode`.
  public var concordances: [Concordance]
  /// The key of the source of the record.
  public var source: String
  /// Its outline, where there is one and it was asked for; formats of points do without.
  public var boundary: Boundary?
  /// The identifier of the place where an organisation is active.
  public var area: String?
  /// What it is to other entities; those that are something to it say so themselves.
  public var relations: [Relation] = []

  /// A point with its uncertainty.
  public struct Point: Sendable, Equatable {
    /// Decimal degrees, WGS 84.
    public var latitude: Double
    /// Decimal degrees, WGS 84.
    public var longitude: Double
    /// How far the point may be wrong, in kilometres.
    public var precision: Double?

    /// A point in decimal degrees of WGS 84.
    public init(latitude: Double, longitude: Double, precision: Double? = nil) {
      (self.latitude, self.longitude, self.precision) = (latitude, longitude, precision)
    }
  }

  /// One name.
  public struct Name: Sendable, Equatable {
    /// The name as written.
    public var text: String
    /// A BCP 47 tag.
    public var lang: String
    /// In what way it names the entity: `preferred`, `variant`, `historical` …
    public var kind: String
    /// Who uses it; empty where anyone does.
    public var register: String
    /// EDTF date from which it was in use; empty where not known.
    public var from: String
    /// EDTF date until which it was in use; empty where it is, or not known.
    public var to: String
    /// The key of the source it was taken from.
    public var source: String
  }

  /// A unit of the chain.
  public struct Unit: Sendable, Equatable {
    /// The lasting identifier.
    public var id: String
    /// The placetype or the type of organisation.
    public var type: String
    /// The preferred Arabic name.
    public var name: String
    /// The preferred English name.
    public var englishName: String?
  }

  /// A link to another entity: `merged_into O1`.
  public struct Relation: Sendable, Equatable {
    /// What links them, in the gazetteer's word.
    public var kind: String
    /// The identifier of the other.
    public var object: String
    /// EDTF date from which it held; empty where not known.
    public var from: String
    /// EDTF date until which it held; empty where it holds or is not known.
    public var to: String
    /// The key of the source.
    public var source: String
  }

  /// A code in another gazetteer.
  public struct Concordance: Sendable, Equatable {
    /// Whose code it is.
    public var authority: String
    /// The code.
    public var code: String
  }

  /// The names of the units it lies in as the linker's contract has them: district, governorate, country, without
  /// the subdistrict; empty for organisations.
  public var within: [String] {
    guard kind == .place else { return [] }
    return chain.filter { $0.type != "subdistrict" && $0.type != "continent" }.map(\.name)
  }

  /// The keys of all sources, the record's first, each once.
  public var sources: [String] {
    var keys = [source]
    for name in names where !keys.contains(name.source) { keys.append(name.source) }
    return keys.filter { !$0.isEmpty }
  }
}
