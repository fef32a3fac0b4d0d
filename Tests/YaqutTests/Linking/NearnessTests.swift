import Testing

@testable import Yaqut

/// What is measured, by numbers worked out by hand. `SurroundingsTests` compares the fast way with it.
@Suite("Nearness")
struct NearnessTests {
  private static let here = Point(latitude: 35, longitude: 38)
  /// 111.2 km to the north.
  private static let north = Point(latitude: 36, longitude: 38)

  private func anchor(
    _ word: Int, entity: Int32, name: UInt32 = 1, point: Point? = nil, governorate: Int32 = -1,
    district: Int32 = -1, country: UInt16 = 1, isArea: Bool = false, isCountry: Bool = false,
    probability: Float = 1
  ) -> Anchors.Anchor {
    Anchors.Anchor(
      span: 0, word: Int32(word), sentence: 0, paragraph: 0, entity: entity, name: NameHash(value: name),
      point: point, governorate: governorate, district: district, country: country, isPlace: true,
      isArea: isArea, isCountry: isCountry, probability: probability, nameAlone: 1, wordCount: 1)
  }

  /// Measures a place of entity 5, governorate 7 and country 1 at ``here`` whose name, 9, stands in word 30.
  private func nearness(
    _ anchors: [Anchors.Anchor], importance: Float = 1, district: Int32 = -1, kind: EntityKind = .place
  ) -> Nearness {
    var document = TestDocument(String(repeating: "كلمة ", count: 61)).view
    document.anchors = Anchors(anchors)
    let candidate = Candidate(
      entity: 5, name: 0, form: [], level: .exact, kind: kind, typeNumber: 0, nameKind: .preferred,
      importance: importance, point: Self.here, governorate: 7, district: district, country: 1, isDated: false
    )
    let span = NameSpan(
      start: 0, end: 1, first: 30, last: 31, proclitics: [], assimilated: false, context: SpanContext(),
      name: NameHash(value: 9), stopName: nil, candidates: 0..<0)
    return Nearness(of: candidate, in: span, of: document)
  }

  @Test("a link counts half at thirty words, and half at 25 kilometres")
  func link() {
    #expect(nearness([anchor(0, entity: 1, point: Self.here)]).link == 0.5)
    #expect(nearness([anchor(60, entity: 1, point: Self.here, probability: 0.5)]).link == 0.25)
    let far = nearness([anchor(29, entity: 1, point: Self.north)])
    #expect(abs(far.distance - 111.2) < 0.1)
    #expect(abs(far.link - 30 / 31 * 25 / (25 + far.distance)) < 1e-5)
    let area = nearness([anchor(29, entity: 1, point: Self.north, isArea: true)])
    #expect(abs(area.link - 30 / 31 * 60 / (60 + area.distance)) < 1e-5)
  }

  @Test("what stands in the span, a state, a body and the place itself are no links about it")
  func leftOut() {
    let anchors = [
      anchor(29, entity: 1, point: Self.here, isArea: true, isCountry: true),
      anchor(30, entity: 2, point: Self.here), anchor(31, entity: 3, point: Self.here),
      anchor(40, entity: 5, point: Self.here), anchor(41, entity: 6),
    ]
    #expect(nearness(anchors).link == 0)
    #expect(
      nearness(anchors).others == 1, "the place itself by another name is one of those that are counted")
    #expect(nearness([anchor(29, entity: 1, point: Self.here)], kind: .organisation).link == 0)
  }

  @Test("of the links on each side the nearest ten are looked at")
  func reach() {
    let near = (10..<20).map { anchor($0, entity: 1, point: Self.north) }
    #expect(nearness([anchor(9, entity: 2, point: Self.here)] + near).distance > 100)
    #expect(nearness([anchor(9, entity: 2, point: Self.here)] + near.dropLast()).distance == 0)
  }

  @Test("only what is surely a link and of another name tells how far off a place is")
  func distance() {
    #expect(nearness([anchor(29, entity: 1, point: Self.here, probability: 0.5)]).distance == .infinity)
    #expect(nearness([anchor(29, entity: 1, name: 9, point: Self.here)]).others == 0)
    #expect(nearness([anchor(29, entity: 7, point: Self.north, isArea: true)]).distance == 0, "it lies in it")
    #expect(nearness([anchor(29, entity: 7, point: Self.north)]).distance > 100, "it is no unit")
  }

  @Test("a unit speaks for what lies in it, and against the rest of its country and what nobody knows")
  func units() {
    func unit(_ governorate: Int32, district: Int32 = -1, country: UInt16 = 1) -> Anchors.Anchor {
      anchor(
        0, entity: district < 0 ? governorate : district, governorate: governorate, district: district,
        country: country, isArea: true)
    }
    #expect(nearness([unit(7)]).inside == 0.5)
    #expect(nearness([unit(7)]).outside == 0)
    #expect(nearness([unit(8)]).outside == 0.5)
    #expect(nearness([unit(8, country: 2)]).outside == 0, "a unit of another state says nothing")
    #expect(nearness([unit(8, country: 2)], importance: 0.39).outside == 0.5)
    #expect(nearness([unit(7, district: 3)], district: 3).inside == 0.5)
    #expect(nearness([unit(7, district: 3)], district: 4).outside == 0.5)
    #expect(nearness([unit(7, district: 5)], district: 5).inside == 0, "it is the place itself")
  }

  @Test("shares are those of the other names' links")
  func shares() {
    let anchors = [
      anchor(0, entity: 1, governorate: 7), anchor(1, entity: 2, governorate: 8, country: 2),
      anchor(2, entity: 3, name: 9, governorate: 7),
    ]
    #expect(nearness(anchors).countryShare == 0.5 && nearness(anchors).governorateShare == 0.5)
    #expect(nearness(anchors, kind: .organisation).governorateShare == 0)
  }
}
