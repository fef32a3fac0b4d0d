import Testing

@testable import Yaqut

@Suite("The keys of a name")
struct NameKeysTests {
  /// The joined keys of a place's name.
  private func joined(_ name: String) throws -> [String] {
    let normalizer = Normalizer(table: .make(), profile: .key)
    let id = try #require(EntityID(.place, 1))
    let entity = EntityRecord(id: id, placetype: .village, origin: .compiled)
    let names = ["المظهر", "ديرالزور", "ال مظهرالكبير", "المظهر الكبير"].map {
      (normalizer.fold($0).codes, $0)
    }
    return NameKeys(outerHeads: [], compoundHeads: [])
      .keys(normalizer.fold(name).codes, kind: .preferred, entity: entity)
      .filter { $0.form.contains(.joined) }
      .map { key in names.first { $0.0 == key.codes }?.1 ?? "another" }
  }

  @Test("two words are joined, but not the word for a clan, which would be the article")
  func clan() throws {
    #expect(try joined("دير الزور") == ["ديرالزور"])
    #expect(try joined("آل مظهر").isEmpty)
    #expect(try joined("آل مظهر الكبير") == ["ال مظهرالكبير"])
  }
}
