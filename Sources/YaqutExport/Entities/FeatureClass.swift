/// The feature class of GeoNames, which the World Historical Gazetteer asks for: A administrative, H water, L areas,
/// P populated places, R roads, S sites, T landforms.
enum FeatureClass {
  /// The class of a placetype.
  static func of(_ placetype: String) -> String {
    switch placetype {
    case "country", "governorate", "district", "subdistrict": "A"
    case "river", "lake", "sea", "canal": "H"
    case "region", "supranational_region", "continent", "oil_field", "gas_field": "L"
    case "city", "town", "village", "hamlet", "village_group", "neighbourhood", "camp", "industrial_city": "P"
    case "road": "R"
    case "mountain", "hill", "plateau", "plain", "valley", "desert", "island": "T"
    default: "S"
    }
  }
}
