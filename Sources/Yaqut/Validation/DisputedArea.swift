/// Areas that maps give to one country or another, where a point is not outside any of those that hold or claim it.
///
/// The border file has one line for each country, and whoever drew it had to choose. Where states hold or claim the same ground,
/// a place that its source files under either is left in peace by the rules `outside-country`, `swapped-coordinates`, `lost-sign`,
/// `radians` and `outside-parent`. That is all that a box does: it says nothing about whose the ground is, moves no place and
/// names none; a place stands in the file of the country that its source gives.
///
/// The boxes are drawn by hand around the area, in whole and half degrees (some 50 km), larger than the area on purpose: too large
/// a box lets a misplaced point pass, too small a one calls a right point wrong. They come from no map and are no border. The
/// countries are those under whose code sources file places of the area, in the order of the code.
enum DisputedArea {
  private static let boxes:
    [(area: String, south: Double, west: Double, north: Double, east: Double, countries: Set<String>)] = [
      ("the north of Cyprus", 34.5, 32, 36, 35, ["CY"]),
      ("the Golan and the Shebaa farms", 32.5, 35.5, 33.5, 36, ["IL", "LB", "SY"]),
      ("the West Bank and Jerusalem", 31, 34.5, 32.7, 35.7, ["IL", "JO", "PS"]),
      ("Somaliland", 7.5, 42.5, 11.7, 49.5, ["SO"]),
      ("Western Sahara", 20.5, -17.5, 28, -8.5, ["EH", "MA"]),
      ("Halaib and Shalatin", 21.5, 33, 23.5, 37.5, ["EG", "SD"]),
      ("the islands between Bahrain and Qatar", 25.5, 50.5, 26.5, 51.5, ["BH", "QA"]),
    ]

  /// Whether a point may be said to lie in a country though its border says otherwise.
  ///
  /// - Parameter country: The code of ISO 3166-1, in capitals.
  /// - Complexity: O(1).
  static func allows(_ point: GeoPoint, country: String) -> Bool {
    boxes.contains { box in
      box.countries.contains(country) && (box.south...box.north).contains(point.latitude)
        && (box.west...box.east).contains(point.longitude)
    }
  }
}
