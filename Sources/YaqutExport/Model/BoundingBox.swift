/// The smallest box of degrees that holds some points. It does not cross the antimeridian.
public struct BoundingBox: Sendable, Equatable {
  private var west = Double.infinity, south = Double.infinity
  private var east = -Double.infinity, north = -Double.infinity

  /// A box that holds nothing.
  public init() {}

  /// A box by its edges in degrees; `nil` where they are not in order or out of range.
  public init?(west: Double, south: Double, east: Double, north: Double) {
    guard west <= east, south <= north, abs(west) <= 180, abs(east) <= 180, abs(south) <= 90, abs(north) <= 90
    else { return nil }
    (self.west, self.south, self.east, self.north) = (west, south, east, north)
  }

  /// Grows the box so that it holds a point.
  public mutating func add(longitude: Double, latitude: Double) {
    west = min(west, longitude)
    east = max(east, longitude)
    south = min(south, latitude)
    north = max(north, latitude)
  }

  /// Grows the box so that it holds another.
  public mutating func add(_ other: BoundingBox) {
    (west, south) = (min(west, other.west), min(south, other.south))
    (east, north) = (max(east, other.east), max(north, other.north))
  }

  /// Whether a point lies in the box or on its edge.
  public func contains(longitude: Double, latitude: Double) -> Bool {
    (west...max(west, east)).contains(longitude) && (south...max(south, north)).contains(latitude)
  }

  /// West, south, east, north, as RFC 7946 orders them; `nil` where the box holds nothing.
  public var corners: [Double]? { west <= east ? [west, south, east, north] : nil }
}
