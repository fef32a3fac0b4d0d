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
    "what says nothing of the kind gives no relation",
    arguments: ["في حلب", "من حلب إلى دمشق", "قتل 5 في حلب"])
  func none(_ text: String) { #expect(read(text) == nil) }
}
