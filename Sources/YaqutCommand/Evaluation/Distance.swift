import Glibc

/// Great-circle distances on a sphere of 12,742 km diameter.
enum Distance {
  /// The distance in kilometres between two points in degrees; `nil` when one of them has no point.
  static func kilometres(
    _ latitude: Double?, _ longitude: Double?, to latitude2: Double?, _ longitude2: Double?
  )
    -> Double?
  {
    guard let latitude, let longitude, let latitude2, let longitude2 else { return nil }
    let radian = Double.pi / 180
    // `pow`, and this order of operations, give the digits of the specification.
    let half =
      pow(sin((latitude2 - latitude) * radian / 2), 2)
      + cos(latitude * radian) * cos(latitude2 * radian) * pow(sin((longitude2 - longitude) * radian / 2), 2)
    return 12742 * asin(min(1, half.squareRoot()))
  }
}
