import Testing

@testable import Yaqut

@Suite("Values by the ids of entities")
struct EntityMapTests {
  @Test("Each entity has its own value, however large its number")
  func values() {
    let ids = ["P1", "O1", "P2", "P70000", "O2147483647", "P2147483647"].compactMap(EntityID.init)
    var map = EntityMap<String>(capacity: 3)
    for id in ids { map[id] = id.description }
    for id in ids { #expect(map[id] == id.description) }
    for id in ["P0", "P3", "O2", "P70001", "O70000"].compactMap(EntityID.init) { #expect(map[id] == nil) }
    for id in ids { map[id] = nil }
    for id in ids { #expect(map[id] == nil) }
  }

  @Test("Of rows with one id the first counts")
  func first() {
    let ids = ["P5", nil, "P5", "O5"].map { $0.flatMap { EntityID($0) } }
    let map = EntityMap(ids)
    #expect(ids.compactMap(\.self).map { map[$0] } == [0, 0, 3])
  }
}
