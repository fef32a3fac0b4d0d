import TestSupport
import Testing

@testable import YaqutExport

@Suite("the map of a page")
struct HTMLMapTests {
  private func place(
    _ id: String, _ name: String, _ latitude: Double, _ longitude: Double, type: String = "city"
  ) -> ExportedEntity {
    var entity = ExampleEntities.city
    (entity.id, entity.name, entity.type) = (id, name, type)
    entity.point = .init(latitude: latitude, longitude: longitude)
    return entity
  }

  private func spots(_ entities: [ExportedEntity], count: Int = 1) -> [HTMLMap.Spot] {
    entities.compactMap { HTMLMap.Spot($0, count: count, anchor: $0.id) }
  }

  private func text(_ spots: [HTMLMap.Spot]) -> String {
    var bytes: [UInt8] = []
    HTMLMap.append(spots, label: "map", to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("what lies far from the rest is named below the map, and does not shrink it")
  func outside() {
    let near = (0..<12).map { place("P\($0)", "قرية \($0)", 35 + Double($0) / 20, 36) }
    let text = text(spots(near + [place("P99", "موسكو", 55.7, 37.6)]))
    #expect(text.components("<circle").count == 12)
    #expect(text.contains("outside the map</bdi>: <a href=\"#P99\">موسكو</a>"))
  }

  @Test("a country's point widens no map, unless there is nothing else")
  func countries() {
    let country = place("P1", "سوريا", 35, 38.3, type: "country")
    let city = place("P2", "دمشق", 33.5, 36.3)
    #expect(text(spots([city, country])).components("<circle").count == 1)
    #expect(text(spots([country])).components("<circle").count == 1)
    #expect(text([]).isEmpty)
  }

  @Test("labels meet neither each other nor a dot")
  func labels() {
    var numbers = SeededNumbers(seed: 7)
    let places = (0..<80).map { index in
      place(
        "P\(index)", "اسم طويل \(index)", 34 + Double(numbers.next() % 1000) / 1000,
        36 + Double(numbers.next() % 1000) / 1000)
    }
    let text = text(spots(places))
    let count = text.components("<text").count
    #expect((10..<80).contains(count))
    #expect(text.components("class=\"major").count < count)
  }
}

extension String {
  /// The parts after each place where a string begins.
  fileprivate func components(_ separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      rest = rest[range.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}
