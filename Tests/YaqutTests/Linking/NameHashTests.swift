import Testing

@testable import Yaqut

@Suite("NameHash")
struct NameHashTests {
  private func hash(_ text: String, assimilated: Bool = false) -> NameHash {
    NameHash.make(Normalizer(table: .make(), profile: .key).fold(text).codes[...], assimilated: assimilated)
  }

  @Test("a name is one with its article, without it, and after للـ")
  func articles() {
    #expect(hash("الرقة") == hash("رقة"))
    #expect(hash("لرقة", assimilated: true) == hash("الرقة"))
    #expect(hash("الرقة") != hash("الدقة"))
    #expect(hash("ديرالزور") == hash("دير الزور"))
    #expect(hash("الصدر") == hash("آل صدر"))
    #expect(hash("ألف") != hash("ف"))
  }
}
