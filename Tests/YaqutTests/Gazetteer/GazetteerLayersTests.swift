import SystemPackage
import Testing

@testable import Yaqut

@Suite struct GazetteerLayersTests {
  private let layer = SampleGazetteer(
    places: ["P3,town,P2,35.2,36.8", "P900,village,P2"],
    names: ["P3,أم الفداء,ar,colloquial", "P900,قريتي الخاصة,ar,preferred", "P4,الرقة,ar,preferred,hostile"],
    cues: ["دسكرة,place_head,village,singular,no"])

  private func check(_ gazetteer: Gazetteer) throws {
    let hama = gazetteer.entity(try #require(EntityID("P3").flatMap { gazetteer.index(of: $0) }))
    #expect(hama.placetype == .town)
    #expect(hama.latitude == 35.2)
    #expect(hama.names.map { gazetteer.name($0).text } == ["حماة", "Hama", "أبو الفداء", "أم الفداء"])
    #expect(EntityID("P900").flatMap { gazetteer.index(of: $0) } != nil)
    let raqqa = gazetteer.entity(try #require(EntityID("P4").flatMap { gazetteer.index(of: $0) }))
    #expect(raqqa.names.map { gazetteer.name($0).register } == ["hostile", ""])
    #expect(gazetteer.cues.count == 7)
  }

  @Test("a private gazetteer is laid over a folder")
  func overFolder() throws {
    try SampleGazetteer.syria.inFolder { base in
      try layer.inFolder { try check(try Gazetteer.open(base, adding: [$0])) }
    }
  }

  @Test("a private gazetteer is laid over a compiled one")
  func overCompiled() throws {
    let base = GazetteerRecords(try SampleGazetteer.compiledSyria.get())
    try layer.inFolder { folder in
      var records = base
      records.lay(over: try GazetteerFolder.read(folder))
      try check(try Gazetteer(bytes: try IndexCompiler.compile(records, table: .make())))
    }
  }

  @Test("an error in the upper layer names its file")
  func error() throws {
    try SampleGazetteer.syria.inFolder { base in
      try SampleGazetteer(places: ["P901,village,P999"], names: ["P901,س,ar,preferred"]).inFolder { folder in
        let error = #expect(throws: GazetteerError.self) { try Gazetteer.open(base, adding: [folder]) }
        #expect(error?.description == "\(folder)/places/sy.csv:2: parent 'P999' is not in the gazetteer")
      }
    }
  }
}
