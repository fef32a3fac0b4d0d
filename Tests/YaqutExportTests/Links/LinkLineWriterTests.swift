import TestSupport
import Testing

@testable import Yaqut
@testable import YaqutExport

@Suite("LinkLineWriter")
struct LinkLineWriterTests {
  @Test("lines from pieces are the plain lines, byte for byte", arguments: 0..<40 as Range<UInt64>)
  func same(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let gazetteer = try ExampleGazetteer.compiled.get()
    var workspace = LinkJSONLines.Workspace()
    for number in 0..<25 {
      let document = RandomLinks.document("d\"\(number)", gazetteer, &random)
      for unit in OffsetUnit.allCases {
        let lines = LinkJSONLines(gazetteer, unit: unit, names: number % 5 == 0)
        var (bytes, json) = (Array("before".utf8), JSONWriter())
        lines.append(document, to: &bytes, using: &workspace)
        lines.write(document, to: &json)
        #expect(
          String(decoding: bytes.dropFirst(6), as: UTF8.self) == String(decoding: json.bytes, as: UTF8.self),
          "seed \(seed), document \(number), \(unit)")
      }
    }
  }

  @Test("a usual document is written from pieces, a rare one is left to the plain writer")
  func ways() throws {
    let gazetteer = try ExampleGazetteer.compiled.get()
    var writer = LinkLineWriter(LinkJSONLines(gazetteer))
    var bytes: [UInt8] = [1]
    var document = LinkedDocument(
      id: "a", source: SourceText("في حلب"), date: "", links: [RandomLinks.link(5..<11)], rejected: [])
    #expect(writer.append(document, to: &bytes))
    #expect(bytes.count > 100)
    bytes = [1]
    document.rejected = document.links
    #expect(!writer.append(document, to: &bytes))
    document.rejected = []
    document.links[0].nested = document.links
    #expect(!writer.append(document, to: &bytes))
    document.links[0].nested = []
    document.source = SourceText([0xFF] + Array("في حلب".utf8))
    #expect(!writer.append(document, to: &bytes))
    #expect(bytes == [1])
  }

  @Test("the members of each entity are what the plain writer makes of them")
  func members() throws {
    let gazetteer = try ExampleGazetteer.compiled.get()
    for names in [false, true] {
      let lines = LinkJSONLines(gazetteer, names: names)
      for index in 0..<gazetteer.entityCount {
        var (fast, plain): ([UInt8], [UInt8]) = ([], [])
        lines.appendMembers(of: index, to: &fast)
        lines.appendMembersPlainly(of: index, to: &plain)
        #expect(String(decoding: fast, as: UTF8.self) == String(decoding: plain, as: UTF8.self))
      }
    }
  }
}

/// A gazetteer with all that a record can tell: quotes in names, no points, no names, a deep chain.
enum ExampleGazetteer {
  static let compiled = Result {
    try Gazetteer(bytes: try IndexCompiler.compile(records, table: .make()))
  }

  private static var records: GazetteerRecords {
    var records = GazetteerRecords()
    records.version = "1 \"test\""
    let types: [Placetype] = [.continent, .country, .governorate, .district, .subdistrict, .city, .village]
    for number in 1...60 {
      guard let id = EntityID(.place, number) else { continue }
      var record = EntityRecord(id: id, placetype: types[min(number - 1, types.count - 1)], origin: .compiled)
      record.parent = number == 1 ? nil : EntityID(.place, min(number - 1, 8))
      if number % 3 > 0 { (record.latitude, record.longitude) = (Double(number) / 7, -Double(number) / 11) }
      if number == 5 { (record.latitude, record.longitude) = (0, 180) }
      record.country = number % 4 == 0 ? "" : "SY"
      records.entities.append(record)
      add("اسم \"\(number)\\", "ar", id, to: &records)
      if number % 2 == 0 { add("Name\t\(number)", "en", id, to: &records) }
    }
    for number in 1...10 {
      guard let id = EntityID(.organisation, number) else { continue }
      var record = EntityRecord(id: id, placetype: nil, origin: .compiled)
      record.organisationType = .army
      records.entities.append(record)
      add("منظمة \(number)", "ar", id, to: &records)
    }
    return records
  }

  private static func add(_ text: String, _ lang: String, _ id: EntityID, to records: inout GazetteerRecords)
  {
    records.names.append(NameRecord(entity: id, text: text, lang: lang, kind: .preferred, origin: .compiled))
  }
}

/// Documents with links of all kinds, at places that mean nothing.
enum RandomLinks {
  private static let pieces = ["حلب", " ", "a", "\"", "\\", "\n", "“", "😀", "ﷺ", "\u{1}"].map {
    Array($0.utf8)
  }

  static func link(_ range: Range<Int>) -> Link {
    Link(
      range: range, proclitics: "", kind: .place, form: .name, entity: 5, name: 0, confidence: 0.97,
      level: .exact,
      candidates: [], nested: [])
  }

  static func document(_ id: String, _ gazetteer: Gazetteer, _ random: inout SeededNumbers) -> LinkedDocument
  {
    func chance(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }
    var (bytes, links): ([UInt8], [Link]) = ([], [])
    let isDamaged = chance(4)
    while links.count < 12 {
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      if isDamaged, chance(8) { bytes.append([0xFF, 0xD8, 0xE2].randomElement(using: &random) ?? 0xFF) }
      let start = bytes.count
      for _ in 0...Int.random(in: 0...4, using: &random) {
        bytes += (chance(4) ? pieces.randomElement(using: &random) : pieces[0]) ?? []
      }
      if isDamaged, chance(8) { bytes.append(0x80) }
      var link = link(start..<bytes.count)
      link.proclitics = ["", "و", "وبال", "\""].randomElement(using: &random) ?? ""
      link.kind = EntityKind.allCases.randomElement(using: &random) ?? .place
      link.form = Link.Form.allCases.randomElement(using: &random) ?? .name
      link.level = FoldLevel.allCases.randomElement(using: &random) ?? .exact
      link.confidence =
        [0, 1, 0.5, 0.00004, 0.00005, 0.99995, .random(in: 0...1, using: &random)]
        .randomElement(using: &random) ?? 0
      link.entity = chance(4) ? nil : Int.random(in: 0..<gazetteer.entityCount, using: &random)
      if link.entity == nil {
        link.expectedType = chance(2) ? "city" : nil
        link.reason = chance(3) ? nil : Link.Reason.allCases.randomElement(using: &random)
      }
      if chance(6) {
        link.qualifier = Link.Qualifier(
          rural: chance(2) ? "الشمالي" : nil,
          relation: chance(2)
            ? RelativePlace(relation: .near, other: 3, latitude: 1.5, longitude: 2.25) : nil,
          members: chance(2) ? [1, 2] : [])
      }
      if isDamaged, chance(12) { link.nested = [Self.link(start..<start + 1)] }
      links.append(link)
    }
    return LinkedDocument(
      id: id, source: SourceText(bytes), date: "", links: links, rejected: chance(9) ? links : [])
  }
}
