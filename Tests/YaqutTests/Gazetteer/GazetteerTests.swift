import SystemPackage
import Testing

@testable import Yaqut

@Suite struct GazetteerTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try SampleGazetteer.compiledSyria.get() }

  private func index(_ id: String) throws -> Int {
    try #require(EntityID(id).flatMap { gazetteer.index(of: $0) })
  }

  private func postings(_ text: String) -> [String] {
    let codes = Normalizer(table: gazetteer.foldTable, profile: .key).fold(text).codes
    guard let key = gazetteer.key(for: codes[...]) else { return [] }
    return gazetteer.postings(ofKey: key).map { posting in
      "\(gazetteer.entity(posting.entity).id) \(gazetteer.name(posting.name).text) \(posting.form.rawValue)"
    }
  }

  @Test("an entity has the fields of its row")
  func entity() throws {
    let hama = gazetteer.entity(try index("P3"))
    #expect(hama.id.description == "P3")
    #expect(hama.kind == .place)
    #expect(hama.placetype == .city)
    #expect(hama.organisationType == nil)
    #expect(hama.parent == (try index("P2")))
    #expect(hama.latitude == 35.1318)
    #expect(hama.longitude == 36.7578)
    #expect(hama.precision == 2)
    #expect(hama.population == 500_000)
    #expect(hama.importance == 55)
    #expect(hama.country == "SY")
    #expect(hama.source == "ocha")
    #expect(hama.names.map { gazetteer.name($0).text } == ["حماة", "Hama", "أبو الفداء"])
    #expect(gazetteer.name(hama.preferredName).text == "حماة")
    #expect(hama.englishName.map { gazetteer.name($0).text } == "Hama")
    let group = gazetteer.entity(try index("O1"))
    #expect(group.organisationType == .armedGroup)
    #expect(group.area == (try index("P1")))
    #expect(group.parent == (try index("O2")))
    #expect(group.from == "2015")
    #expect(group.latitude == nil)
    let town = gazetteer.entity(try index("P6"))
    #expect(town.supersededBy == (try index("P3")))
    #expect(town.from == "1950")
    #expect(
      gazetteer.ancestors(of: try index("P3")).map { gazetteer.entity($0).id.description } == ["P2", "P1"])
  }

  @Test("a name has the fields of its row")
  func name() throws {
    let name = gazetteer.name(gazetteer.entity(try index("P3")).names.upperBound - 1)
    #expect(name.text == "أبو الفداء")
    #expect(name.lang == "ar")
    #expect(name.kind == .historical)
    #expect(name.register == "official")
    #expect(name.from == "1400")
    #expect(name.to == "1700")
    #expect(name.entity == (try index("P3")))
  }

  @Test("an unknown identifier has no index")
  func unknown() {
    #expect(EntityID("P99").flatMap { gazetteer.index(of: $0) } == nil)
    #expect(EntityID("O99").flatMap { gazetteer.index(of: $0) } == nil)
  }

  @Test("concordances, relations and sources are kept")
  func facts() throws {
    let hama = try index("P3")
    #expect(
      gazetteer.concordances(of: hama).map { "\($0.authority) \($0.code)" } == [
        "pcode C2987", "wof 421202161",
      ])
    #expect(gazetteer.concordances(of: try index("P4")).isEmpty)
    #expect(gazetteer.entities(withCode: "C2987") == [hama])
    #expect(gazetteer.entities(withCode: "C298").isEmpty)
    #expect(gazetteer.entities(withCode: "421202161") == [hama])
    let other = try index("P5")
    #expect(gazetteer.concordances(of: other).map(\.code) == ["007", "281474976710656"])
    #expect(gazetteer.entities(withCode: "007") == [other])
    #expect(gazetteer.entities(withCode: "7").isEmpty)
    let group = try index("O1")
    let coalition = try index("O2")
    let relation = Relation(
      subject: group, kind: .memberOf, object: coalition, from: "2015", to: "", source: "x")
    #expect(gazetteer.relations(of: group) == [relation])
    #expect(gazetteer.relations(of: coalition) == [relation])
    #expect(gazetteer.relations(of: try index("P2")).map(\.kind) == [.capitalOf])
    #expect(gazetteer.sources.map(\.attribution) == ["OCHA, no endorsement"])
    #expect(gazetteer.version == "1.2.3")
  }

  @Test(
    "a name is found in the forms that texts have it in",
    arguments: [
      ("حماة", ["P2 حماة 0", "P3 حماة 0", "P2 محافظة حماة 4"]),
      ("محافظة حماة", ["P2 محافظة حماة 0"]),
      ("رقة", ["P4 الرقة 2"]),
      ("ديرالزور", ["P5 دير الزور 16"]),
      ("دير زور", ["P5 دير الزور 2"]),
      ("الدار الكبيرة", ["P6 دار كبيرة 1"]),
      ("أبي ظهور", ["P8 أبو ظهور 8"]),
      ("السوريين", ["P1 سوري 33"]),
      ("سورية", ["P1 سورية 0", "P1 سوري 32"]),
      ("pkk", ["O3 PKK 0"]),
      ("الفرات", []),
      ("syria", []),
      ("التحالف الدولي", ["O2 التحالف الدولي 0"]),
      ("تحالف دولي", ["O2 التحالف الدولي 2"]),
    ])
  func keys(text: String, expected: [String]) { #expect(postings(text) == expected) }

  @Test("cue words say what they announce")
  func cues() {
    func cues(_ text: String) -> [String] {
      let codes = Normalizer(table: gazetteer.foldTable, profile: .key).fold(text).codes
      return gazetteer.cue(for: codes[...]).map { "\($0.cueClass) \($0.means) \($0.number) \($0.inside)" }
    }
    #expect(cues("مدينة") == ["placeHead city singular false"])
    #expect(cues("مدينتي") == ["placeHead city dual false"])
    #expect(cues("نهر") == ["placeHead river singular true"])
    #expect(cues("لواء") == ["organisationHead armed_group singular false", "personTitle  singular false"])
    #expect(cues("تلك").isEmpty)
    #expect(cues("لوا").isEmpty == cues("لواء").isEmpty)
  }

  @Test("stop names say what else they are")
  func stopNames() {
    func stopName(_ text: String) -> StopName? {
      let codes = Normalizer(table: gazetteer.foldTable, profile: .key).fold(text).codes
      return gazetteer.stopName(for: codes[...])
    }
    #expect(stopName("جديدة") == StopName(reason: .commonWord, perMillion: 120.5))
    #expect(stopName("تلك") == StopName(reason: .commonWord, perMillion: nil))
    #expect(stopName("لواء")?.reason == .commonWord)
    #expect(stopName("مدينة") == nil)
  }

  @Test("the same folder gives the same bytes")
  func repeatable() throws {
    #expect(try SampleGazetteer.syriaBytes.get() == SampleGazetteer.syria.bytes())
  }

  @Test("a compiled gazetteer gives back its rows")
  func lossless() throws {
    let again = try IndexCompiler.compile(GazetteerRecords(gazetteer), table: gazetteer.foldTable)
    #expect(again == (try SampleGazetteer.syriaBytes.get()))
  }
}
