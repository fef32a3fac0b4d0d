/// A place that a text gives by its relation to a named one: `على بعد 5 كيلومترات شرق حمص`, `بين سراقب ومعرة النعمان`.
///
/// The anchor is the link itself. Where the words are enough, a point and a radius in kilometres say where the place
/// is; they are a reading of the words, never a measured position.
public struct RelativePlace: Sendable, Equatable {
  /// How the place lies to the anchor.
  public enum Relation: String, Sendable, CaseIterable {
    /// `شرق الفرات`: on that side of the anchor, in it or outside it.
    case direction
    /// `على بعد 5 كيلومترات من حمص`
    case distance
    /// `بين سراقب ومعرة النعمان`: between this anchor and ``RelativePlace/other``.
    case between
    /// `قرب جرابلس`
    case near
  }

  /// How the place lies to the anchor.
  public var relation: Relation
  /// The direction, where the words give one.
  public var direction: CompassDirection?
  /// The distance in kilometres, where the words give one.
  public var kilometres: Double?
  /// The other place that bounds the area, as an index of the gazetteer.
  public var other: Int?
  /// The middle of the area, in degrees; nil where the words do not fix one.
  public var latitude: Double?
  /// The middle of the area, in degrees; nil where the words do not fix one.
  public var longitude: Double?
  /// The radius within which the place is to be looked for, in kilometres.
  public var radius: Double?
}

/// Reads the words before a linked name for a relation.
struct RelativePlaceReader {
  let vocabulary: RelationWords

  /// The relation in which the text puts something to the name of a place that starts at a word.
  func relation(before first: Int, to entity: Int, in document: DocumentView) -> RelativePlace? {
    var next = first - 1
    guard next >= 0, isRelation(next, document) || document.readings[next].roles.contains(.placeHead) else {
      return nil
    }
    // من حمص، عن مدينة حمص: the preposition and the head stand between
    while next >= 0, first - next <= 3, document.words[next + 1].gap.isSubset(of: [.space]),
      document.readings[next].roles.contains(.placeHead) || document.kinds(ofWord: next).contains(.from)
    {
      next -= 1
    }
    guard next >= 0, document.words[next + 1].gap.isSubset(of: [.space]), isRelation(next, document) else {
      return nil
    }
    let point = document.gazetteer.coordinates(of: entity)
    let (direction, beforeDirection) = readDirection(endingAt: next, document)
    if let kilometres = readDistance(endingAt: beforeDirection, document) {
      return place(.distance, direction, kilometres, point, radius: max(1, kilometres * 0.2))
    }
    if let direction { return place(.direction, direction, nil, nil, radius: nil) }
    if vocabulary.near.contains(key(next, document)) {
      let size = document.gazetteer.precision(of: entity) ?? 2
      return place(.near, nil, nil, point, radius: max(5, size * 2))
    }
    return nil
  }

  private func isRelation(_ word: Int, _ document: DocumentView) -> Bool {
    document.kinds(ofWord: word).contains(.relation)
  }

  private func key(_ word: Int, _ document: DocumentView) -> [UInt8] {
    Array(document.folded.codes[document.words[word].range])
  }

  /// One or two direction words: `شمال شرقي`. Returns the word before them.
  private func readDirection(endingAt word: Int, _ document: DocumentView) -> (CompassDirection?, Int) {
    guard word >= 0, let last = vocabulary.directions[key(word, document)] else { return (nil, word) }
    guard word > 0, document.words[word].gap == .space,
      let first = vocabulary.directions[key(word - 1, document)], first != last
    else {
      return (last, word - 1)
    }
    return (first.combined(with: last), word - 2)
  }

  /// `على بعد 5 كيلومترات`, `على مسافة 12 كم`: the number and the unit before a word.
  private func readDistance(endingAt word: Int, _ document: DocumentView) -> Double? {
    var unit = word
    // كيلو مترات is written in two words too
    if unit > 0, vocabulary.secondUnits.contains(key(unit, document)),
      vocabulary.firstUnits.contains(key(unit - 1, document))
    {
      unit -= 1
    }
    guard unit > 0,
      vocabulary.firstUnits.contains(key(unit, document)) || vocabulary.units.contains(key(unit, document))
    else {
      return nil
    }
    var number = 0.0
    for code in key(unit - 1, document) {
      guard Letter.isDigit(code) else { return nil }
      number = number * 10 + Double(code - Letter.zero)
    }
    return number > 0 && number < 2000 ? number : nil
  }

  private func place(
    _ relation: RelativePlace.Relation, _ direction: CompassDirection?, _ kilometres: Double?,
    _ point: (latitude: Double, longitude: Double)?, radius: Double?
  ) -> RelativePlace {
    var place = RelativePlace(relation: relation, direction: direction, kilometres: kilometres)
    guard let point else { return place }
    if let kilometres, let bearing = direction?.bearing {
      (place.latitude, place.longitude) = Self.offset(point, kilometres, bearing)
      // A direction word is true to half of its octant.
      place.radius = max(1, kilometres * 0.4)
    } else {
      (place.latitude, place.longitude) = point
      place.radius = kilometres.map { $0 * 1.2 } ?? radius
    }
    return place
  }

  /// The point so far away in a direction; flat-earth, good to 1 % within 200 km.
  static func offset(
    _ point: (latitude: Double, longitude: Double), _ kilometres: Double, _ bearing: Double
  ) -> (Double, Double) {
    let diagonal = 0.70710678
    let (north, east): (Double, Double) =
      switch bearing {
      case 0: (1, 0)
      case 45: (diagonal, diagonal)
      case 90: (0, 1)
      case 135: (-diagonal, diagonal)
      case 180: (-1, 0)
      case 225: (-diagonal, -diagonal)
      case 270: (0, -1)
      default: (diagonal, -diagonal)
      }
    let middle = Point(latitude: Float(point.latitude), longitude: 0)
    let aDegreeEast = Double(middle.distance(to: Point(latitude: Float(point.latitude), longitude: 1)))
    return (point.latitude + kilometres * north / 111.2, point.longitude + kilometres * east / aDegreeEast)
  }
}

/// The words of relations, folded as texts are.
struct RelationWords: Sendable {
  let directions: [[UInt8]: CompassDirection]
  let from: Set<[UInt8]>
  let near: Set<[UInt8]>
  let firstUnits: Set<[UInt8]>
  let secondUnits: Set<[UInt8]>
  let units: Set<[UInt8]>
  static let betweenList = ["بين", "وبين", "مابين"]

  /// All of them but ``betweenList``.
  var words: Set<[UInt8]> {
    from.union(near).union(firstUnits).union(secondUnits).union(units).union(directions.keys)
  }

  private static let directionWords: [(CompassDirection, [String])] = [
    (.north, ["شمال", "شمالي", "شماليّ", "الشمال", "الشمالي", "الشمالية"]),
    (.south, ["جنوب", "جنوبي", "الجنوب", "الجنوبي", "الجنوبية"]),
    (.east, ["شرق", "شرقي", "الشرق", "الشرقي", "الشرقية"]),
    (.west, ["غرب", "غربي", "الغرب", "الغربي", "الغربية"]),
    (.centre, ["وسط", "مركز"]),
  ]

  init(_ normalizer: Normalizer) {
    func folded(_ words: [String]) -> Set<[UInt8]> { Set(words.map { normalizer.fold($0).codes }) }
    var directions: [[UInt8]: CompassDirection] = [:]
    for (direction, words) in Self.directionWords {
      for word in words {
        for prefix in ["", "ب", "و"] { directions[normalizer.fold(prefix + word).codes] = direction }
      }
    }
    self.directions = directions
    from = folded(["من", "عن"])
    near = folded(["قرب", "بقرب", "قريبة", "قريب", "محيط", "جوار", "بجوار", "أطراف", "مشارف", "تخوم"])
    firstUnits = folded(["كيلو"])
    secondUnits = folded(["متر", "مترا", "مترات", "مترًا"])
    units = folded(["كم", "كيلومتر", "كيلومترا", "كيلومترات", "كيلومترًا", "كلم", "كيلومترين"])
  }
}
