/// How a kind of place is shown on a quick map: the properties of simplestyle 1.1.0 (Mapbox), which many viewers know.
struct MapStyle: Equatable {
  /// `marker-color`, as `#rrggbb`.
  var color: String
  /// `marker-symbol`: a name of the Maki icons.
  var symbol: String

  /// The style of a placetype.
  init(placetype: String) {
    switch placetype {
    case "country", "governorate", "district", "subdistrict", "region", "supranational_region", "continent":
      (color, symbol) = ("#6b5b95", "circle-stroked")
    case "city", "town": (color, symbol) = ("#c0392b", "town-hall")
    case "village", "hamlet", "village_group", "neighbourhood", "camp":
      (color, symbol) = ("#d35400", "village")
    case "river", "lake", "sea", "canal", "dam", "port": (color, symbol) = ("#2471a3", "water")
    case "mountain", "hill", "plateau", "plain", "valley", "desert", "island":
      (color, symbol) = ("#7d6608", "mountain")
    case "airport", "airbase": (color, symbol) = ("#1f618d", "airport")
    case "military_base", "prison", "border_crossing", "embassy": (color, symbol) = ("#424949", "square")
    default: (color, symbol) = ("#117a65", "marker")
    }
  }
}
