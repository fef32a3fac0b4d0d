/// Finds settlements of one name that lie near each other.
enum PlaceTwins {
  /// The pairs of settlements with one folded Arabic name within some kilometres, the later row first.
  ///
  /// - Complexity: O(names log names) and the pairs of one name.
  static func find(
    in gazetteer: GazetteerTables, within limit: Double
  ) -> [(place: PlaceRow, other: PlaceRow, distance: Double, name: String)] {
    // The key above the position, so that names that fold alike stand together when sorted.
    var bearers: [UInt64] = []
    for (index, name) in gazetteer.names.enumerated()
    where name.key >= 0 && name.kind == .preferred && name.isArabic {
      guard let place = place(of: name, in: gazetteer) else { continue }
      let row = gazetteer.places[place]
      if row.placetype?.isSettlement == true, row.point != nil, row.supersededBy == nil {
        bearers.append(UInt64(name.key) << 32 | UInt64(index))
      }
    }
    bearers.sort()
    var pairs: [(PlaceRow, PlaceRow, Double, String)] = []
    var start = 0
    for index in bearers.indices {
      guard index + 1 == bearers.count || bearers[index + 1] >> 32 != bearers[index] >> 32 else { continue }
      if index > start {
        let group = bearers[start...index].compactMap { bearer in
          let name = gazetteer.names[Int(bearer & 0xFFFF_FFFF)]
          return place(of: name, in: gazetteer).map { (gazetteer.places[$0], name.name) }
        }
        add(group, within: limit, in: gazetteer, to: &pairs)
      }
      start = index + 1
    }
    return pairs
  }

  private static func place(of name: NameRow, in gazetteer: GazetteerTables) -> Int? {
    name.entity.flatMap { gazetteer.placeIndex[$0] }
  }

  /// Adds the pairs of a group that lie near each other, where a file of one of the two is looked at.
  private static func add(
    _ group: [(place: PlaceRow, name: String)], within limit: Double, in gazetteer: GazetteerTables,
    to pairs: inout [(PlaceRow, PlaceRow, Double, String)]
  ) {
    for (number, later) in group.enumerated() {
      for earlier in group[..<number] where earlier.place.at != later.place.at {
        guard let first = later.place.point, let second = earlier.place.point,
          abs(first.latitude - second.latitude) < limit / 100,
          gazetteer.isChecked(later.place.at) || gazetteer.isChecked(earlier.place.at)
        else { continue }
        let distance = first.distance(to: second)
        if distance <= limit { pairs.append((later.place, earlier.place, distance, later.name)) }
      }
    }
  }
}
