import Testing
import Yaqut

@Suite struct EntityIDTests {
  @Test("an identifier reads as it is written", arguments: ["P0", "P12", "O7", "P2147483647"])
  func roundTrip(text: String) throws {
    let id = try #require(EntityID(text))
    #expect(id.description == text)
  }

  @Test(
    "anything else is no identifier",
    arguments: [
      "", "P", "12", "p12", "P-1", "P 1", "P01", "P2147483648", "X1", "P1a", "P١٢",
      "P99999999999999999999",
    ])
  func refused(text: String) {
    #expect(EntityID(text) == nil)
  }

  @Test("places sort before organisations, then by number")
  func order() throws {
    let ids = ["O2", "P10", "O1", "P9"].compactMap { EntityID($0) }
    #expect(ids.sorted().map(\.description) == ["P9", "P10", "O1", "O2"])
  }
}
