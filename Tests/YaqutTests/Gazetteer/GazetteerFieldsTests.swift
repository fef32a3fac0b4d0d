import TestSupport
import Testing

@testable import Yaqut

@Suite("Fields of entities")
struct GazetteerFieldsTests {
  @Test("one field says what the whole entity says")
  func fields() {
    let gazetteer = TestGazetteer.gazetteer
    for index in 0..<gazetteer.entityCount {
      let entity = gazetteer.entity(index)
      #expect(gazetteer.parent(of: index) == entity.parent)
      #expect(gazetteer.area(of: index) == entity.area)
      #expect(gazetteer.placetype(of: index) == entity.placetype)
      #expect(gazetteer.organisationType(of: index) == entity.organisationType)
      #expect(gazetteer.kind(of: index) == entity.kind)
      #expect(gazetteer.importance(of: index) == entity.importance)
      #expect(gazetteer.countryCode(of: index) == entity.country.utf8.reduce(0) { $0 << 8 | UInt16($1) })
      #expect(gazetteer.coordinates(of: index)?.latitude == entity.latitude)
      #expect(gazetteer.coordinates(of: index)?.longitude == entity.longitude)
      #expect(gazetteer.precision(of: index) == entity.precision)
      #expect(gazetteer.names(of: index) == entity.names)
      #expect(gazetteer.preferredName(of: index) == entity.preferredName)
      #expect(gazetteer.ancestorCount(of: index) == gazetteer.ancestors(of: index).count)
      #expect(gazetteer.point(of: index)?.latitude == entity.latitude.map { Float($0) })
      #expect(gazetteer.point(of: index)?.longitude == entity.longitude.map { Float($0) })
    }
  }

  @Test("what candidates keep of an entity is what the whole entity says")
  func facts() {
    let gazetteer = TestGazetteer.gazetteer
    for index in 0..<gazetteer.entityCount {
      let (facts, entity) = (EntityFacts(of: index, in: gazetteer), gazetteer.entity(index))
      #expect(facts.kind == entity.kind)
      #expect(facts.typeNumber == gazetteer.typeNumber(of: index))
      #expect(facts.importance == entity.importance)
      #expect(facts.country == gazetteer.countryCode(of: index))
      #expect(facts.point == gazetteer.point(of: index))
      #expect(facts.isDated == !(entity.from.isEmpty && entity.to.isEmpty))
      let place = entity.kind == .place ? index : entity.area
      let chain = place.map { [$0] + gazetteer.ancestors(of: $0) } ?? []
      func last(_ type: Placetype) -> Int { chain.last { gazetteer.placetype(of: $0) == type } ?? -1 }
      #expect(Int(facts.governorate) == last(.governorate))
      #expect(Int(facts.district) == last(.district))
    }
  }

  @Test("identifiers elsewhere are counted as far as is asked")
  func concordances() throws {
    let gazetteer = try SampleGazetteer.compiledSyria.get()
    for index in 0..<gazetteer.entityCount {
      for most in 0...2 {
        #expect(
          gazetteer.concordanceCount(of: index, upTo: most)
            == min(gazetteer.concordances(of: index).count, most))
      }
    }
  }

  @Test("names as bytes are names as text")
  func texts() {
    let gazetteer = TestGazetteer.gazetteer
    for name in 0..<gazetteer.nameCount {
      let bytes = gazetteer.withText(ofName: name) { text in text.indices.map { text[$0] } }
      #expect(bytes == Array(gazetteer.name(name).text.utf8))
    }
    for index in 0..<gazetteer.entityCount {
      #expect(gazetteer.preferredName(of: index) == gazetteer.entity(index).preferredName)
      var names: [String] = []
      gazetteer.forEachName(within: index) { names.append(gazetteer.name($0).text) }
      #expect(names == gazetteer.within(index))
    }
  }

  @Test("a stored float is read as the decimal it was written as", arguments: 0..<50 as Range<UInt64>)
  func decimals(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<100 {
      let digits = Double(Int.random(in: -2_000_000...2_000_000, using: &numbers))
      let value = Float(digits / ([1, 10, 1000, 100_000].randomElement(using: &numbers) ?? 1))
      #expect(Gazetteer.decimal(value) == Double(value.description), "\(value)")
    }
  }
}
