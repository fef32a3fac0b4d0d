/// A map as SVG, drawn from outlines: no tiles, no network.
///
/// The projection is equirectangular, true at 34° north (in Syria a degree of longitude is 0.83 of one of latitude).
/// Outlines are written once a page, in whole units of which a hundred are a degree of latitude (1.1 km); each map shows its
/// part of them.
struct HTMLMap {
  /// A place on the map.
  struct Spot {
    var name: String
    var point: ExportedEntity.Point
    /// How often it is mentioned.
    var count: Int
    /// Where a click leads: an anchor of the page.
    var anchor: String
  }

  /// Units in a degree of longitude: 100 cos 34°.
  private static let unitsEast = 82.9
  /// Units in a degree of latitude, to the south.
  private static let unitsSouth = -100.0
  /// The least width and height of a map, in units.
  private static let leastSpan = 60.0

  /// Appends the outlines, to be used by every map of the page.
  static func appendOutlines(_ outlines: [Boundary], to bytes: inout [UInt8]) {
    bytes.append("<svg class=\"outlines\" aria-hidden=\"true\"><defs><g id=\"outlines\">\n")
    for outline in outlines {
      bytes.append("<path class=\"\(outline.type == "country" ? "country" : "unit")\" d=\"")
      for ring in outline.polygons.joined() { append(ring, to: &bytes) }
      bytes.append("\"/>\n")
    }
    bytes.append("</g></defs></svg>\n")
  }

  /// Appends a ring as a closed path, in steps from corner to corner; corners of one unit are one.
  private static func append(_ ring: Boundary.Ring, to bytes: inout [UInt8]) {
    var (x, y) = (0, 0)
    for (index, position) in ring.dropLast().enumerated() {
      let (nextX, nextY) = (
        Int((position.longitude * unitsEast).rounded()), Int((position.latitude * unitsSouth).rounded())
      )
      guard index == 0 || nextX != x || nextY != y else { continue }
      bytes.append(index == 0 ? "M" : "l")
      bytes.append(decimal: nextX - (index == 0 ? 0 : x))
      bytes.append(" ")
      bytes.append(decimal: nextY - (index == 0 ? 0 : y))
      (x, y) = (nextX, nextY)
    }
    bytes.append("z")
  }

  /// Appends a map of some places; nothing, where there are none.
  static func append(_ spots: [Spot], label: String, to bytes: inout [UInt8]) {
    guard let frame = frame(of: spots) else { return }
    let (west, north, width, height) = frame
    bytes.append("<svg class=\"map\" role=\"img\" aria-label=\"")
    bytes.append(xml: label)
    bytes.append("\" viewBox=\"")
    for (index, value) in [west, north, width, height].enumerated() {
      if index > 0 { bytes.append(" ") }
      bytes.append(value, decimals: 1)
    }
    bytes.append("\" preserveAspectRatio=\"xMidYMid meet\"><use href=\"#outlines\"/>\n")
    // The large ones first, so that the small ones stay within reach.
    for spot in spots.sorted(by: { ($0.count, $1.name) > ($1.count, $0.name) }) {
      let radius = max(width, height) * (0.008 + 0.004 * min(Double(spot.count), 30).squareRoot())
      bytes.append("<a href=\"#\(spot.anchor)\"><circle cx=\"")
      bytes.append(spot.point.longitude * unitsEast, decimals: 2)
      bytes.append("\" cy=\"")
      bytes.append(spot.point.latitude * unitsSouth, decimals: 2)
      bytes.append("\" r=\"")
      bytes.append(radius, decimals: 2)
      bytes.append("\"><title>")
      bytes.append(xml: spot.count == 1 ? spot.name : "\(spot.name) (\(spot.count))")
      bytes.append("</title></circle></a>\n")
    }
    bytes.append("</svg>\n")
  }

  /// West, north, width and height in the units of the map, with room around the places.
  private static func frame(of spots: [Spot]) -> (Double, Double, Double, Double)? {
    var box = BoundingBox()
    for spot in spots { box.add(longitude: spot.point.longitude, latitude: spot.point.latitude) }
    guard let degrees = box.corners else { return nil }
    let corners = [
      degrees[0] * unitsEast, degrees[3] * unitsSouth, degrees[2] * unitsEast, degrees[1] * unitsSouth,
    ]
    let width = max(corners[2] - corners[0], leastSpan)
    let height = max(corners[3] - corners[1], leastSpan)
    let margin = 0.15 * max(width, height)
    let (x, y) = ((corners[0] + corners[2]) / 2, (corners[1] + corners[3]) / 2)
    return (x - width / 2 - margin, y - height / 2 - margin, width + 2 * margin, height + 2 * margin)
  }
}
