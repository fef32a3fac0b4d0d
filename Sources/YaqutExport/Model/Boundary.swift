/// The outline of a place, in degrees of WGS 84.
public struct Boundary: Sendable, Equatable {
  /// A corner.
  public struct Position: Sendable, Equatable {
    /// Degrees east.
    public var longitude: Double
    /// Degrees north.
    public var latitude: Double

    /// A corner at a longitude and a latitude.
    public init(_ longitude: Double, _ latitude: Double) {
      (self.longitude, self.latitude) = (longitude, latitude)
    }
  }

  /// Corners, of which the last is the first again.
  public typealias Ring = [Position]

  /// The identifier of the place.
  public var id: String
  /// What kind of place it is.
  public var type: String
  /// Each an outer ring, counter-clockwise, and then its holes, clockwise (RFC 7946, 3.1.6).
  public var polygons: [[Ring]]

  /// An outline of closed rings.
  public init(id: String, type: String, polygons: [[Ring]]) {
    (self.id, self.type, self.polygons) = (id, type, polygons)
  }

  /// The smallest box that holds it.
  public var box: BoundingBox {
    var box = BoundingBox()
    for position in polygons.joined().joined() {
      box.add(longitude: position.longitude, latitude: position.latitude)
    }
    return box
  }

  /// The same outline with each ring in the order that RFC 7946 asks for.
  public var rightHanded: Boundary {
    var copy = self
    copy.polygons = polygons.map { polygon in
      polygon.enumerated().map { index, ring in
        (Self.doubleArea(ring) >= 0) == (index == 0) ? ring : ring.reversed()
      }
    }
    return copy
  }

  /// Twice the area that a ring holds, in square degrees; negative for a clockwise ring.
  static func doubleArea(_ ring: Ring) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) { sum, side in
      sum + side.0.longitude * side.1.latitude - side.1.longitude * side.0.latitude
    }
  }
}
