import Testing

@testable import Yaqut

@Suite("What changes no link")
struct InvarianceTests {
  /// The entities that a text is linked to, in order.
  private func entities(_ text: String) -> [String] {
    TestGazetteer.linker.link(text).links.map {
      $0.entity.map { TestGazetteer.gazetteer.entity($0).id.description } ?? "?"
    }
  }

  @Test(
    "quotes, brackets, hashtags, marks, tatweel, ة for ه, a leading و, another line end",
    arguments: [
      "دخلت إلى مدينة \"حماة\" ثم إلى مدينة السلمية",
      "دخلت إلى مدينة (حماة) ثم إلى مدينة «السلمية»",
      "دخلت إلى مدينة #حماة ثم إلى مدينة #السلمية",
      "دخلت إلى مدينة حَمَاة ثم إلى مدينة السَّلَمِيَّة",
      "دخلت إلى مدينة حمـــاة ثم إلى مدينة السلمـية",
      "دخلت إلى مدينه حماه ثم إلى مدينه السلميه",
      "ودخلت إلى مدينة حماة ثم إلى مدينة السلمية",
      "دخلت إلى مدينة\nحماة ثم إلى\r\nمدينة السلمية",
      "دخلت إلى مدينة\u{200F} حماة\u{200F} ثم إلى مدينة\u{00A0}السلمية",
    ])
  func spelling(_ text: String) {
    #expect(entities(text) == entities("دخلت إلى مدينة حماة ثم إلى مدينة السلمية"))
    #expect(entities(text) == ["P14", "P16"])
  }

  @Test("an absurd mention never changes the others")
  func absurd() {
    let plain = entities("وصل إلى مدينة حلب")
    #expect(entities("قرية ضضضضضض. وصل إلى مدينة حلب").filter { $0 != "?" } == plain)
    #expect(entities(String(repeating: "ـ", count: 5000) + " وصل إلى مدينة حلب") == plain)
  }

  @Test("documents of one word, of many names, of no Arabic")
  func sizes() {
    #expect(entities("حلب") == ["P3"])
    #expect(entities("Aleppo is a city.") == [])
    let many = Array(repeating: "مدينة حماة", count: 300).joined(separator: "، ")
    #expect(entities(many) == Array(repeating: "P14", count: 300))
  }
}
