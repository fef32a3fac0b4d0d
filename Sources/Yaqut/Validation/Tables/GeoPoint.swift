#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A point on the earth, in degrees of WGS 84.
package struct GeoPoint: Sendable, Hashable {
  package let latitude: Double
  package let longitude: Double

  /// The way over a sphere of 6371 km, in kilometres.
  package func distance(to other: GeoPoint) -> Double {
    let radian = Double.pi / 180
    let half = sin((other.latitude - latitude) * radian / 2)
    let side = sin((other.longitude - longitude) * radian / 2)
    let chord = half * half + cos(latitude * radian) * cos(other.latitude * radian) * side * side
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}
