import Foundation
import TestSupport
import Testing

@testable import Yaqut

@Suite("Candidate")
struct CandidateTests {
  private func candidate(_ type: OrganisationType?, country: UInt16 = 0) -> Candidate {
    Candidate(
      entity: 0, name: 0, form: [], level: .exact, kind: type == nil ? .place : .organisation,
      typeNumber: type.flatMap { OrganisationType.byNumber.firstIndex(of: $0) } ?? 0, nameKind: .short,
      importance: 0, point: nil, governorate: -1, district: -1, country: country, isDated: false)
  }

  @Test(
    "bodies that every state has",
    arguments: [
      OrganisationType.army, .military, .ministry, .government, .police, .court, .intelligence, .council,
    ])
  func ofEveryState(_ type: OrganisationType) {
    #expect(candidate(type).isOfEveryState)
  }

  @Test(
    "a group, a party or an agency is its own, and so is a place",
    arguments: [OrganisationType.armedGroup, .party, .media, nil])
  func ofItsOwn(_ type: OrganisationType?) {
    #expect(!candidate(type).isOfEveryState)
  }

  @Test("a city is well known, a town if it is important")
  func wellKnown() {
    func isWellKnown(_ type: Placetype, _ importance: Float) -> Bool {
      Candidate(
        entity: 0, name: 0, form: [], level: .exact, kind: .place,
        typeNumber: Placetype.byNumber.firstIndex(of: type) ?? 0, nameKind: .preferred,
        importance: importance, point: nil, governorate: -1, district: -1, country: 0, isDated: false
      ).isWellKnown
    }
    #expect(isWellKnown(.city, 0.39) && isWellKnown(.town, 0.4))
    #expect(!isWellKnown(.town, 0.39))
  }

  @Test("every state has its Red Crescent, and nobody has the United Nations")
  func nationalSocieties() {
    #expect(candidate(.internationalOrganisation, country: 1).isOfEveryState)
    #expect(!candidate(.internationalOrganisation).isOfEveryState)
  }
}

@Suite("Point")
struct PointTests {
  /// Kilometres along the great circle, by the haversine formula.
  private func haversine(_ one: Point, _ other: Point) -> Double {
    func radians(_ degrees: Float) -> Double { Double(degrees) * .pi / 180 }
    let (from, to) = (radians(one.latitude), radians(other.latitude))
    let (x, y) = (sin((radians(other.longitude) - radians(one.longitude)) / 2), sin((to - from) / 2))
    return 2 * 6371 * asin((y * y + cos(from) * cos(to) * x * x).squareRoot())
  }

  @Test("a distance below 500 km is the great circle's within 1 %", arguments: 0..<50 as Range<UInt64>)
  func distance(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<100 {
      let one = Point(
        latitude: Float.random(in: 10...42, using: &numbers),
        longitude: Float.random(in: -10...60, using: &numbers))
      let reach = Float.random(in: 0...5, using: &numbers)
      let other = Point(
        latitude: one.latitude + Float.random(in: -reach...reach, using: &numbers),
        longitude: one.longitude + Float.random(in: -reach...reach, using: &numbers))
      let expected = haversine(one, other)
      guard expected < 500 else { continue }
      #expect(
        abs(Double(one.distance(to: other)) - expected) <= 0.01 * expected,
        "reproduce with seed \(seed): \(one), \(other)")
      #expect(one.distance(to: other) == other.distance(to: one))
    }
  }

  @Test("a point is at no distance from itself")
  func same() {
    let point = Point(latitude: 36.2, longitude: 37.16)
    #expect(point.distance(to: point) == 0)
  }

  @Test("sine and cosine are those of the C library, to a ten thousandth")
  func angles() {
    for degrees in -90...90 {
      let point = Point(latitude: Float(degrees), longitude: 0)
      #expect(abs(Double(point.sine) - sin(Double(degrees) * .pi / 180)) < 1e-4)
      #expect(abs(Double(point.cosine) - cos(Double(degrees) * .pi / 180)) < 1e-4)
    }
  }
}
