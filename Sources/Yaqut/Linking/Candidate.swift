/// A place or organisation that a span of the text may name, with the facts that evidence asks for.
struct Candidate: Sendable {
  /// Index of the entity in the gazetteer.
  var entity: Int
  /// Index of the name variant by which it was reached.
  var name: Int
  /// How the key was made from that name.
  var form: KeyForm
  /// The fold level at which the surface form equals the name.
  var level: FoldLevel

  var kind: EntityKind
  var placetype: Placetype?
  var organisationType: OrganisationType?
  /// The type as a set, and with the types that go by the same head words; empty for the other kind.
  var types: PlacetypeSet
  var relatives: PlacetypeSet
  var organisationRelatives: OrganisationTypeSet
  var nameKind: NameKind
  /// 0…1
  var importance: Float
  /// Degrees; nil where the gazetteer has no point.
  var point: Point?
  /// The first-level unit that the place lies in, or is; the area of an organisation; -1 if none.
  var governorate: Int32
  /// The district that the place lies in, or is; -1 if none.
  var district: Int32
  /// The country as two letters in one number; 0 if none.
  var country: UInt16
  /// The gazetteer says when it came to be or ceased.
  var isDated: Bool

  /// The weighed sum of the evidence; 0 is as good as no name at all.
  var score: Float = 0
  /// Among the candidates of the span and "no name": 0…1.
  var probability: Float = 0

  /// Whether every state has such a body, so that its short name says nothing about whose it is.
  var isOfEveryState: Bool {
    switch organisationType {
    case .army, .military, .ministry, .government, .police, .court, .intelligence, .council: true
    default: false
    }
  }
}

/// A point on the earth in degrees, with what distances need.
struct Point: Sendable, Hashable {
  var latitude: Float
  var longitude: Float

  /// Kilometres to another point, by the equirectangular approximation: within 1 % below 500 km at these latitudes.
  func distance(to other: Point) -> Float {
    let toRadians: Float = .pi / 180
    let x =
      (other.longitude - longitude) * toRadians * cosine(of: (latitude + other.latitude) / 2 * toRadians)
    let y = (other.latitude - latitude) * toRadians
    return (x * x + y * y).squareRoot() * 6371
  }

  /// Whether the distance to another point can be so small, by the latitude alone: a degree is 111 km.
  func mayLie(within kilometres: Float, of other: Point) -> Bool {
    abs(other.latitude - latitude) * 111 <= kilometres
  }

  /// Cosine by its series, since the core links no C mathematics; exact to 1e-4 for −90…90 degrees.
  private func cosine(of angle: Float) -> Float {
    let square = angle * angle
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
  }
}

/// A stretch of the text that equals a key of the gazetteer, and what it may name.
struct NameSpan: Sendable {
  /// The codes of the name, without its proclitics.
  var start: Int
  var end: Int
  /// The words in which it starts and ends.
  var first: Int
  var last: Int
  var proclitics: Proclitics
  /// `للرقة`: the name starts at the second lam.
  var assimilated: Bool
  var context: SpanContext
  /// The same number for all mentions of one name, with or without the article.
  var name: NameHash
  /// The stop name that the name is, as the gazetteer's number; -1 for none.
  var stopName: Int32
  /// The anchors about it in ``DocumentView/nearby`` and ``DocumentView/nearbyUnits``.
  var nearby: Range<Int> = 0..<0
  var nearbyUnits: Range<Int> = 0..<0
  /// The name is written with signs of vowels.
  var hasVowelSigns = false
  /// The spans before and after that are joined to this one in a list; -1 for none.
  var listNeighbours: (before: Int32, after: Int32) = (-1, -1)
  /// A word of the span is part of a person's name elsewhere in the text.
  var isPersonElsewhere = false
  /// The span's candidates in the document's flat list.
  var candidates: Range<Int>
  /// Places of which the span is the demonym, in the document's flat list.
  var demonyms: Range<Int> = 0..<0
  /// The most probable candidate, and its probability; -1 where "no name" is the better reading.
  var best: Int = -1
  var probability: Float = 0
  /// The probability that the span is a name at all, by its best reading.
  var nameProbability: Float = 0
  /// The same by what stands about the span alone.
  var nameAlone: Float = 0
  /// No link about it could make it a name.
  var isHopeless = false
  /// Left out of the result: part of a longer name, or no name.
  var isChosen = false
}
