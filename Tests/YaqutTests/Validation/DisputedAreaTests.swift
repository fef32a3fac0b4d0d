import Testing

@testable import Yaqut

@Suite("Areas that more than one state holds or claims")
struct DisputedAreaTests {
  @Test(
    "A place may be filed under each of them, and under no other",
    arguments: [
      (32.99, 35.69, ["SY", "IL"], ["EG", "IQ"]), (31.9, 35.2, ["PS", "IL", "JO"], ["SY", "LB"]),
      (35.33, 33.32, ["CY"], ["SY"]), (9.56, 44.06, ["SO"], ["ET", "DJ"]),
      (27.15, -13.2, ["EH", "MA"], ["DZ", "MR"]), (22.2, 36.6, ["EG", "SD"], ["SA"]),
    ])
  func allows(latitude: Double, longitude: Double, may: [String], mayNot: [String]) {
    let point = GeoPoint(latitude: latitude, longitude: longitude)
    for country in may { #expect(DisputedArea.allows(point, country: country), "\(country)") }
    for country in mayNot { #expect(!DisputedArea.allows(point, country: country), "\(country)") }
  }

  @Test("Elsewhere the border decides")
  func elsewhere() {
    for country in ["SY", "IL", "PS", "EG", "SD"] {
      #expect(!DisputedArea.allows(GeoPoint(latitude: 36.2, longitude: 37.16), country: country))
    }
  }
}
