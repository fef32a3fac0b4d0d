import Testing

@testable import Yaqut

@Suite("Relative places")
struct RelativePlaceTests {
  private func read(_ text: String) -> RelativePlace? {
    TestGazetteer.linker.link(text).links.first { $0.kind == .place }?.qualifier?.relation
  }

  @Test(
    "a direction word gives the side",
    arguments: [
      ("شمالي حلب", CompassDirection.north), ("شرق نهر الفرات", .east), ("شمال شرق سوريا", .northeast),
    ])
  func direction(_ text: String, _ direction: CompassDirection) throws {
    let relation = try #require(read("قصف " + text))
    #expect(relation.relation == .direction)
    #expect(relation.direction == direction)
  }

  @Test("a distance and a direction give a point and a radius")
  func distance() throws {
    let relation = try #require(read("انفجار على بعد 10 كيلومترات شرق حلب"))
    #expect(relation.relation == .distance)
    #expect(relation.kilometres == 10)
    #expect(abs((relation.latitude ?? 0) - 36.2) < 0.01)
    #expect(abs((relation.longitude ?? 0) - 37.271) < 0.01)
    #expect(relation.radius == 4)
  }

  @Test("a distance alone gives a circle")
  func circle() throws {
    let relation = try #require(read("باتت على بعد 5 كيلومترات من مدينة حماة"))
    #expect(relation.kilometres == 5)
    #expect(relation.direction == nil)
    #expect(relation.radius == 6)
  }

  @Test(
    "two places bound an area, and each names the other",
    arguments: [
      "اشتباكات بين حماة وحلب", "اشتباكات بين مدينتي حماة وحلب", "اشتباكات بين مدينة حماة ومدينة حلب",
    ])
  func between(_ text: String) throws {
    let gazetteer = TestGazetteer.gazetteer
    let links = TestGazetteer.linker.link(text).links.filter { $0.kind == .place }
    let relations = links.compactMap { $0.qualifier?.relation }
    #expect(relations.map(\.relation) == [.between, .between])
    let others = relations.compactMap(\.other).map { gazetteer.entity($0).id.description }
    #expect(others == ["P3", "P14"])
    #expect(abs((relations.first?.latitude ?? 0) - (35.13 + 36.2) / 2) < 0.01)
    #expect(abs((relations.first?.radius ?? 0) - 62) < 2)
  }

  @Test("nothing on the ground lies between two states")
  func states() { #expect(read("العلاقات بين سوريا وتركيا") == nil) }

  @Test(
    "what says nothing of the kind gives no relation",
    arguments: ["في حلب", "من حلب إلى دمشق", "قتل 5 في حلب"])
  func none(_ text: String) { #expect(read(text) == nil) }
}
