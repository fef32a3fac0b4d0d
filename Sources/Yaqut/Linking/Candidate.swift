/// A place or organisation that a span of the text may name, with the facts that evidence asks for.
///
/// Sixty-four bytes: a text has some hundred thousand a megabyte, and each is copied once.
struct Candidate: Sendable {
  private let entityNumber: Int32
  private let nameNumber: Int32
  /// The first-level unit that the place lies in, or is; the area of an organisation; -1 if none.
  var governorate: Int32
  /// The district that the place lies in, or is; -1 if none.
  var district: Int32
  /// Degrees; nil where the gazetteer has no point.
  var point: Point?
  /// 0…1
  var importance: Float
  /// The weighed evidence that is the same wherever the name stands (``NameEvidence``).
  var ofName: Float = 0

  /// The weighed sum of the evidence; 0 is as good as no name at all.
  var score: Float = 0
  /// Among the candidates of the span and "no name": 0…1.
  var probability: Float = 0

  /// The country as two letters in one number; 0 if none.
  var country: UInt16
  /// How the key was made from that name.
  var form: KeyForm
  /// The fold level at which the surface form equals the name.
  var level: FoldLevel
  var kind: EntityKind
  /// The number of its type in ``Placetype/byNumber`` or ``OrganisationType/byNumber``.
  private let typeNumber: UInt8
  var placetype: Placetype?
  var organisationType: OrganisationType?
  var nameKind: NameKind
  /// The gazetteer says when it came to be or ceased.
  var isDated: Bool

  init(
    entity: Int, name: Int, form: KeyForm, level: FoldLevel, kind: EntityKind, typeNumber: Int,
    nameKind: NameKind, importance: Float, point: Point?, governorate: Int32, district: Int32,
    country: UInt16, isDated: Bool
  ) {
    entityNumber = Int32(truncatingIfNeeded: entity)
    nameNumber = Int32(truncatingIfNeeded: name)
    self.form = form
    self.level = level
    self.kind = kind
    self.typeNumber = UInt8(truncatingIfNeeded: typeNumber)
    placetype = kind == .place ? Placetype.byNumber.at(typeNumber) : nil
    organisationType = kind == .organisation ? OrganisationType.byNumber.at(typeNumber) : nil
    self.nameKind = nameKind
    self.importance = importance
    self.point = point
    self.governorate = governorate
    self.district = district
    self.country = country
    self.isDated = isDated
  }

  /// Index of the entity in the gazetteer.
  var entity: Int { Int(entityNumber) }
  /// Index of the name variant by which it was reached.
  var name: Int { Int(nameNumber) }
  /// The type as a set, and with the types that go by the same head words; empty for the other kind.
  var types: PlacetypeSet { kind == .place ? PlacetypeSet.withRelatives(number: Int(typeNumber)).type : [] }
  var relatives: PlacetypeSet {
    kind == .place ? PlacetypeSet.withRelatives(number: Int(typeNumber)).relatives : []
  }
  var organisationRelatives: OrganisationTypeSet {
    kind == .organisation ? OrganisationTypeSet.relatives(number: Int(typeNumber)) : []
  }

  /// Whether texts about anywhere name it. The cities of the gazetteer are seats, or are known in the whole world: `جنيف`.
  @inline(__always) var isWellKnown: Bool { importance >= 0.4 || placetype == .city }

  /// Whether every state has such a body, so that its short name says nothing about whose it is.
  var isOfEveryState: Bool {
    switch organisationType {
    case .army, .military, .ministry, .government, .police, .court, .intelligence, .council: true
    // One that has a country is a national society: الهلال الأحمر, الدفاع المدني.
    case .internationalOrganisation: country != 0
    default: false
    }
  }
}

/// A point on the earth in degrees, with what distances need.
struct Point: Sendable, Hashable {
  let latitude: Float
  let longitude: Float
  /// Of the latitude.
  let sine: Float
  let cosine: Float

  init(latitude: Float, longitude: Float) {
    self.latitude = latitude
    self.longitude = longitude
    // By their series, since the core links no C mathematics; exact to 1e-4 for −90…90 degrees.
    let angle = latitude * .pi / 180
    let square = angle * angle
    cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
    sine = angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))))
  }

  /// The square of the kilometres of a degree of latitude.
  static let squaredDegree: Float = (.pi / 180 * 6371) * (.pi / 180 * 6371)

  /// Kilometres to another point, by the equirectangular approximation: within 1 % below 500 km at these latitudes.
  func distance(to other: Point) -> Float {
    let (x, y) = (other.longitude - longitude, other.latitude - latitude)
    // A degree of longitude is shorter by the cosine of the middle latitude, whose square is half of this.
    let width = 1 + cosine * other.cosine - sine * other.sine
    return ((y * y + x * x * (width * 0.5)) * Self.squaredDegree).squareRoot()
  }
}
