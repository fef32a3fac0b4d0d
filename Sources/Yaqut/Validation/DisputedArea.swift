/// Areas that maps give to one country or another, where a point is not outside any of those that claim or hold it.
///
/// The boxes are coarse on purpose (half a degree, by hand): they keep a rule silent and decide nothing. A place stands in the file
/// of the country that its source gives.
enum DisputedArea {
  private static let boxes:
    [(south: Double, west: Double, north: Double, east: Double, countries: Set<String>)] = [
      // The north of Cyprus
      (34.5, 32, 36, 35, ["CY"]),
      // The Golan
      (32.5, 35.5, 33.5, 36, ["SY", "IL", "LB"]),
      // The West Bank and Jerusalem
      (31, 34.5, 32.7, 35.7, ["PS", "IL", "JO"]),
      // Somaliland
      (7.5, 42.5, 11.7, 49.5, ["SO"]),
      // Western Sahara
      (20.5, -17.5, 28, -8.5, ["EH", "MA"]),
      // Halaib
      (21.5, 33, 23.5, 37.5, ["EG", "SD"]),
      // Between Bahrain and Qatar
      (25.5, 50.5, 26.5, 51.5, ["BH", "QA"]),
    ]

  /// Whether a point may be said to lie in a country.
  static func allows(_ point: GeoPoint, country: String) -> Bool {
    boxes.contains { box in
      box.countries.contains(country) && (box.south...box.north).contains(point.latitude)
        && (box.west...box.east).contains(point.longitude)
    }
  }
}
