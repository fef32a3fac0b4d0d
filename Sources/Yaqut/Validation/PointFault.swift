/// What is wrong with where a place lies, seen from its country.
enum PointFault: Sendable {
  /// Outside, and inside with the two numbers exchanged.
  case swapped(GeoPoint)
  /// Outside, and inside with another sign.
  case mirrored(GeoPoint)
  /// Outside, and inside when the numbers are taken for radians.
  case radians(GeoPoint)
  /// Outside, by so many kilometres.
  case outside(Double)

  /// How far from its country's border a point may lie, in kilometres: coasts and borders are simplified.
  static let tolerance = 15.0
  /// The same for islands and what lies off a coast.
  static let toleranceAtSea = 400.0

  /// What is wrong with a place's point; nil where nothing is, or where nothing can be said: no point, no country, no border.
  static func of(_ place: PlaceRow, in gazetteer: GazetteerTables) -> PointFault? {
    gazetteer.pointFaults[place.at]
  }

  /// The faults of the places in files that are looked at, by position.
  static func all(
    _ places: [PlaceRow], _ files: [TableFile], _ areas: [String: Boundaries.Area]
  ) -> [RowPosition: PointFault] {
    let size = 4096
    let parts = Workers.map((places.count + size - 1) / size) { part in
      var faults: [(RowPosition, PointFault)] = []
      for index in part * size..<min(places.count, (part + 1) * size)
      where files[places[index].at.file].isChecked {
        if let fault = find(places[index], areas) { faults.append((places[index].at, fault)) }
      }
      return faults
    }
    return Dictionary(uniqueKeysWithValues: parts.joined())
  }

  private static func find(_ place: PlaceRow, _ areas: [String: Boundaries.Area]) -> PointFault? {
    guard let point = place.point, place.placetype != .country, let area = areas[place.country],
      abs(point.latitude) >= 0.01 || abs(point.longitude) >= 0.01, !area.contains(point)
    else { return nil }
    let distance = area.distanceToBorder(point)
    let isAtSea = [.island, .sea, .oilField, .gasField].contains(place.placetype)
    guard distance > max(isAtSea ? toleranceAtSea : tolerance, place.precision ?? 0),
      !DisputedArea.allows(point, country: place.country)
    else { return nil }
    let swapped = GeoPoint(latitude: point.longitude, longitude: point.latitude)
    if abs(swapped.latitude) <= 90, area.contains(swapped) { return .swapped(swapped) }
    for (north, east) in [(1.0, -1.0), (-1, 1), (-1, -1)] {
      let mirrored = GeoPoint(latitude: point.latitude * north, longitude: point.longitude * east)
      if area.contains(mirrored) { return .mirrored(mirrored) }
    }
    let degrees = GeoPoint(latitude: point.latitude * 180 / .pi, longitude: point.longitude * 180 / .pi)
    if abs(point.latitude) < 1.6, area.contains(degrees) { return .radians(degrees) }
    return .outside(distance)
  }
}
