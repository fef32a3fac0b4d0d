/// The areas of `boundaries/*.geojson`, by the identifier of their place.
package struct Boundaries: Sendable {
  /// An area of one or more polygons, with or without holes.
  package struct Area: Sendable {
    let rings: [Ring]
    let path: String

    /// Whether a point lies inside; a point in a hole does not.
    package func contains(_ point: GeoPoint) -> Bool {
      var isInside = false
      for ring in rings where ring.mayContain(point) {
        if ring.crossings(east: point) % 2 == 1 { isInside.toggle() }
      }
      return isInside
    }

    /// How far a point lies from the border, in kilometres, near enough for small distances.
    package func distanceToBorder(_ point: GeoPoint) -> Double {
      rings.map { $0.distance(to: point) }.min() ?? .infinity
    }
  }

  struct Ring: Sendable {
    var longitudes: [Double] = []
    var latitudes: [Double] = []
    var south = 90.0, north = -90.0, west = 180.0, east = -180.0

    mutating func append(_ longitude: Double, _ latitude: Double) {
      longitudes.append(longitude)
      latitudes.append(latitude)
      (south, north) = (min(south, latitude), max(north, latitude))
      (west, east) = (min(west, longitude), max(east, longitude))
    }

    var isClosed: Bool { longitudes.first == longitudes.last && latitudes.first == latitudes.last }

    /// Twice the signed area in square degrees: above zero where the ring runs against the clock.
    var turn: Double {
      var sum = 0.0
      for index in longitudes.indices.dropLast() {
        sum += longitudes[index] * latitudes[index + 1] - longitudes[index + 1] * latitudes[index]
      }
      return sum
    }

    func mayContain(_ point: GeoPoint) -> Bool {
      point.latitude >= south && point.latitude <= north && point.longitude <= east
    }

    /// How many sides a ray to the east crosses.
    func crossings(east point: GeoPoint) -> Int {
      var count = 0
      for index in longitudes.indices.dropLast() {
        let (lower, upper) = (latitudes[index], latitudes[index + 1])
        guard (lower > point.latitude) != (upper > point.latitude) else { continue }
        let share = (point.latitude - lower) / (upper - lower)
        if longitudes[index] + share * (longitudes[index + 1] - longitudes[index]) > point.longitude {
          count += 1
        }
      }
      return count
    }

    func distance(to point: GeoPoint) -> Double {
      // A plane about the point, in kilometres: 111.2 to a degree, and less to the east the further north.
      let wide = GeoPoint(latitude: point.latitude, longitude: point.longitude + 1).distance(to: point)
      let high = 111.2
      var best = Double.infinity
      for index in longitudes.indices.dropLast() {
        let (ax, ay) = (
          (longitudes[index] - point.longitude) * wide, (latitudes[index] - point.latitude) * high
        )
        let (bx, by) = (
          (longitudes[index + 1] - point.longitude) * wide, (latitudes[index + 1] - point.latitude) * high
        )
        let (dx, dy) = (bx - ax, by - ay)
        let length = dx * dx + dy * dy
        let along = length == 0 ? 0 : max(0, min(1, -(ax * dx + ay * dy) / length))
        let (px, py) = (ax + along * dx, ay + along * dy)
        best = min(best, px * px + py * py)
      }
      return best.squareRoot()
    }
  }

  /// Something wrong in a boundary file.
  package struct Fault: Sendable {
    let path: String
    let offset: Int
    let key: String
    let message: Message
  }

  package private(set) var areas: [EntityID: Area] = [:]
  package private(set) var faults: [Fault] = []
  /// The features whose ids have not the shape of one or occur twice are faults; these are the rest, with their files.
  package private(set) var ids: [(id: EntityID, path: String)] = []

  init(_ files: [String: [UInt8]]) {
    for (path, bytes) in files.sorted(by: { $0.key < $1.key })
    where path.hasPrefix("boundaries/") && path.hasSuffix(".geojson") {
      read(path, bytes)
    }
  }

  private mutating func read(_ path: String, _ bytes: [UInt8]) {
    let json: JSONValue
    do {
      json = try JSONValue(bytes)
    } catch {
      faults.append(
        Fault(
          path: path, offset: error.offset, key: "", message: Message("this is no JSON", "هذا ليس JSON صحيحًا")
        ))
      return
    }
    guard let features = json["features"]?.array else {
      faults.append(
        Fault(
          path: path, offset: 0, key: "",
          message: Message("the file has no features", "الملف بلا عناصر features")))
      return
    }
    for feature in features { read(feature, path) }
  }

  private mutating func read(_ feature: JSONValue, _ path: String) {
    let name = feature["id"]?.string ?? feature["properties"]?["id"]?.string ?? ""
    guard let id = EntityID(name) else {
      faults.append(
        Fault(
          path: path, offset: 0, key: name,
          message: Message("feature \(name) has no id of a place", "العنصر \(name) بلا معرّف مكان")))
      return
    }
    ids.append((id, path))
    let coordinates = feature["geometry"]?["coordinates"]?.array ?? []
    let polygons: [JSONValue]
    switch feature["geometry"]?["type"]?.string {
    case "Polygon": polygons = [.array(coordinates)]
    case "MultiPolygon": polygons = coordinates
    default:
      fault(path, id, "its geometry is no Polygon or MultiPolygon", "شكله ليس Polygon ولا MultiPolygon")
      return
    }
    var rings: [Ring] = []
    for polygon in polygons {
      for (index, points) in (polygon.array ?? []).enumerated() {
        guard let ring = Self.ring(points) else {
          fault(path, id, "a ring has a point that is no pair of numbers", "في حلقة نقطة ليست زوج أعداد")
          continue
        }
        check(ring, isOuter: index == 0, path, id)
        rings.append(ring)
      }
    }
    if areas[id] == nil { areas[id] = Area(rings: rings, path: path) }
  }

  private mutating func fault(_ path: String, _ id: EntityID, _ english: String, _ arabic: String) {
    faults.append(
      Fault(
        path: path, offset: 0, key: id.description,
        message: Message("boundary of \(id): \(raw: english)", "حدود \(id): \(raw: arabic)")))
  }

  private static func ring(_ points: JSONValue) -> Ring? {
    guard let points = points.array else { return nil }
    var ring = Ring()
    for point in points {
      guard let pair = point.array, pair.count >= 2, let longitude = pair[0].number,
        let latitude = pair[1].number
      else { return nil }
      ring.append(longitude, latitude)
    }
    return ring
  }

  private mutating func check(_ ring: Ring, isOuter: Bool, _ path: String, _ id: EntityID) {
    if ring.longitudes.count < 4 || !ring.isClosed {
      fault(
        path, id, "a ring is not closed: repeat its first point at the end",
        "حلقة غير مغلقة: كرّر أول نقطة في آخرها")
    } else if ring.south < -90 || ring.north > 90 || ring.west < -180 || ring.east > 180 {
      fault(path, id, "a point lies outside -180…180, -90…90", "نقطة خارج المدى ‎-180…180 و‎-90…90")
    } else if ring.east - ring.west > 180 && id.number > 0 && ring.longitudes.count < 1000 && ring.south > -60
    {
      fault(
        path, id, "a ring crosses the 180th meridian: cut it in two", "حلقة تعبر خط الطول 180: اقسمها اثنتين")
    } else if (ring.turn > 0) != isOuter {
      fault(
        path, id, isOuter ? "an outer ring runs with the clock" : "a hole runs against the clock",
        isOuter ? "حلقة خارجية مع عقارب الساعة" : "حلقة داخلية عكس عقارب الساعة")
    }
  }
}
