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
    /// Whether its point stands for an area: a country, a governorate, a region.
    var isArea: Bool
    /// Whether it is so large that its point says nothing of where things happen.
    var isCountry: Bool

    /// A place; `nil` where its point is not known.
    init?(_ entity: ExportedEntity, count: Int, anchor: String) {
      guard let point = entity.point else { return nil }
      (self.point, self.count, self.anchor) = (point, count, anchor)
      name = entity.name
      isCountry = ["country", "continent", "supranational_region", "sea"].contains(entity.type)
      isArea = isCountry || ["A", "L"].contains(FeatureClass.of(entity.type))
    }
  }

  /// Units in a degree of longitude: 100 cos 34°.
  private static let unitsEast = 82.9
  /// Units in a degree of latitude, to the south.
  private static let unitsSouth = -100.0

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

  /// Appends a map of some places; nothing, where there are none. What lies far from the rest is named below it.
  static func append(_ spots: [Spot], label: String, to bytes: inout [UInt8]) {
    guard let frame = HTMLMapFrame(spots.map { ($0, position($0)) }) else { return }
    bytes.append("<figure>\n<svg class=\"map\" role=\"group\" aria-label=\"")
    bytes.append(xml: label)
    bytes.append("\" viewBox=\"")
    for (index, value) in [frame.west, frame.north, frame.width, frame.height].enumerated() {
      if index > 0 { bytes.append(" ") }
      bytes.append(value, decimals: 1)
    }
    bytes.append("\" style=\"--unit:")
    bytes.append(frame.width / 1000, decimals: 4)
    bytes.append("px\"><use href=\"#outlines\"/>\n")
    // The large ones first, so that the small ones stay within reach.
    let inside = spots.filter { frame.contains(position($0)) }
      .sorted { ($0.count, $1.name, $1.anchor) > ($1.count, $0.name, $0.anchor) }
    let dots = inside.map { spot in
      HTMLMapLabels.Dot(name: spot.name, position: position(spot), radius: radius(spot, frame))
    }
    let labels = HTMLMapLabels.place(dots, in: frame)
    for (index, spot) in inside.enumerated() { append(spot, dots[index], labels[index], to: &bytes) }
    bytes.append("</svg>\n<figcaption>")
    bytes.append(
      "<span class=\"dot\"></span> مكان <span class=\"dot area\"></span> منطقة · "
        + "<bdi lang=\"en\">place, area; the larger, the more often named</bdi>")
    appendOutside(spots.filter { !frame.contains(position($0)) }, to: &bytes)
    bytes.append("</figcaption>\n</figure>\n")
  }

  private static func radius(_ spot: Spot, _ frame: HTMLMapFrame) -> Double {
    frame.width / 1000 * (3.5 + 2.5 * min(Double(spot.count), 60).squareRoot())
  }

  private static func append(
    _ spot: Spot, _ dot: HTMLMapLabels.Dot, _ label: HTMLMapLabels.Label?, to bytes: inout [UInt8]
  ) {
    bytes.append("<a href=\"#\(spot.anchor)\"\(spot.isArea ? " class=\"area\"" : "")><circle cx=\"")
    bytes.append(dot.position.x, decimals: 2)
    bytes.append("\" cy=\"")
    bytes.append(dot.position.y, decimals: 2)
    bytes.append("\" r=\"")
    bytes.append(dot.radius, decimals: 2)
    bytes.append("\" style=\"--r:")
    bytes.append(dot.radius, decimals: 2)
    bytes.append("px\"><title>")
    bytes.append(xml: spot.count == 1 ? spot.name : "\(spot.name) (\(spot.count))")
    bytes.append("</title></circle>")
    if let label {
      bytes.append("<text class=\"\(label.isMajor ? "major" : "minor") \(label.side.rawValue)\" x=\"")
      bytes.append(label.position.x, decimals: 2)
      bytes.append("\" y=\"")
      bytes.append(label.position.y, decimals: 2)
      bytes.append("\">")
      bytes.append(xml: spot.name)
      bytes.append("</text>")
    }
    bytes.append("</a>\n")
  }

  private static func appendOutside(_ spots: [Spot], to bytes: inout [UInt8]) {
    guard !spots.isEmpty else { return }
    bytes.append("<br>خارج الخريطة · <bdi lang=\"en\">outside the map</bdi>: ")
    for (index, spot) in spots.enumerated() {
      if index > 0 { bytes.append("، ") }
      bytes.append("<a href=\"#\(spot.anchor)\">")
      bytes.append(xml: spot.name)
      bytes.append("</a>")
    }
  }

  private static func position(_ spot: Spot) -> HTMLMapFrame.Position {
    .init(x: spot.point.longitude * unitsEast, y: spot.point.latitude * unitsSouth)
  }
}
