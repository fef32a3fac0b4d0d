import TestSupport
import Testing

@testable import Yaqut

@Suite("Sets of types")
struct TypeSetsTests {
  @Test("a set is called by the first of its types", arguments: 0..<40 as Range<UInt64>)
  func named(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let places = Placetype.allCases.filter { _ in Int.random(in: 0..<8, using: &numbers) == 0 }
    #expect(PlacetypeSet(places).named == places.first)
    let bodies = OrganisationType.allCases.filter { _ in Int.random(in: 0..<8, using: &numbers) == 0 }
    #expect(OrganisationTypeSet(bodies).named == bodies.first)
    for (number, type) in Placetype.byNumber.enumerated() {
      #expect(
        PlacetypeSet.sameClass(PlacetypeSet(places), number: number)
          == !PlacetypeSet.relatives(of: type).isDisjoint(with: PlacetypeSet(places)))
    }
  }
}
