/// Finds settlements of one name that lie near each other.
enum PlaceTwins {
  /// The pairs of settlements with one folded Arabic name within some kilometres, the later row first.
  ///
  /// - Complexity: O(names log names) and the pairs of one name.
  static func find(
    in gazetteer: GazetteerTables, within limit: Double
  ) -> [(place: PlaceRow, other: PlaceRow, distance: Double, name: String)] {
    var bearers: [Int32: [(place: Int, name: Int)]] = [:]
    for (index, name) in gazetteer.names.enumerated()
    where name.isArabic && name.kind == .preferred && name.key >= 0 {
      guard let id = name.entity, let place = gazetteer.placeIndex[id] else { continue }
      let row = gazetteer.places[place]
      if row.placetype?.isSettlement == true, row.point != nil, row.supersededBy == nil {
        bearers[name.key, default: []].append((place, index))
      }
    }
    var pairs: [(PlaceRow, PlaceRow, Double, String)] = []
    for group in bearers.values where group.count > 1 {
      for (number, later) in group.enumerated() {
        for earlier in group[..<number] where earlier.place != later.place {
          let (place, other) = (gazetteer.places[later.place], gazetteer.places[earlier.place])
          guard let first = place.point, let second = other.point,
            abs(first.latitude - second.latitude) < limit / 100
          else { continue }
          let distance = first.distance(to: second)
          if distance <= limit { pairs.append((place, other, distance, gazetteer.names[later.name].name)) }
        }
      }
    }
    return pairs
  }
}
