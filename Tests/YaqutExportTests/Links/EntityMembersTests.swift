import TestSupport
import Testing

@testable import YaqutExport

@Suite("EntityMembers")
struct EntityMembersTests {
  private func text(_ entity: Int) -> [UInt8] { Array("entity \(entity)".utf8) }

  @Test("an entity's bytes are those that were made of it, and are made once while there is room")
  func remembers() {
    var (members, made, random) = (EntityMembers(), 0, SeededNumbers(seed: 1))
    for _ in 0..<20_000 {
      let entity = Int.random(in: 0..<1000, using: &random) * 7919
      members.readAhead(Int.random(in: 0..<1000, using: &random) * 7919)
      let range = members.range(of: entity) { bytes in
        made += 1
        bytes += text(entity)
      }
      #expect(Array(members.bytes[range]) == text(entity))
    }
    #expect(made == 1000)
  }

  @Test("more entities than are kept begin it anew")
  func bounded() {
    var members = EntityMembers()
    for entity in 0..<3 * EntityMembers.limit {
      let range = members.range(of: entity) { $0 += text(entity) }
      #expect(Array(members.bytes[range]) == text(entity))
      #expect(members.bytes.count <= EntityMembers.limit * 20)
    }
  }

  @Test("so do more bytes")
  func boundedBytes() {
    var members = EntityMembers()
    let large = [UInt8](repeating: 65, count: EntityMembers.mostBytes / 4)
    for entity in 0..<20 {
      let range = members.range(of: entity) { $0 += large + text(entity) }
      #expect(members.bytes[range].suffix(text(entity).count) == text(entity)[...])
      #expect(members.bytes.count <= EntityMembers.mostBytes * 3 / 2)
    }
  }
}
