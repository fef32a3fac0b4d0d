import Yaqut

@testable import YaqutExport

/// Entities for tests: a city with all that an entity can have, a village with nothing but a name, an organisation, and
/// a place whose name needs care in every format.
enum ExampleEntities {
  static let header = ExportHeader(
    version: "2026.11", checksum: "0123456789abcdef", attributions: ["Someone & Co"])

  static let city = ExportedEntity(
    id: "P12", kind: .place, type: "city", name: "حماة", englishName: "Hama",
    names: [
      name("حماة", "ar", "preferred"), name("حماه", "ar", "variant"), name("Hama", "en", "preferred"),
      ExportedEntity.Name(
        text: "أبيفانيا", lang: "ar", kind: "historical", register: "official", from: "-0170", to: "0638",
        source: "editorial"),
    ],
    point: .init(latitude: 35.131_829_4, longitude: 36.757_783, precision: 1.5), population: 460_602,
    importance: 62, country: "SY",
    chain: [
      .init(id: "P11", type: "subdistrict", name: "مركز حماة", englishName: nil),
      .init(id: "P10", type: "district", name: "حماة", englishName: "Hama"),
      .init(id: "P2", type: "governorate", name: "حماة", englishName: "Hama"),
      .init(id: "P1", type: "country", name: "سوريا", englishName: "Syria"),
    ],
    from: "", to: "", supersededBy: nil,
    concordances: [
      .init(authority: "gn", code: "170017"), .init(authority: "pcode", code: "C1234"),
      .init(authority: "wd", code: "Q173545"),
    ], source: "wof")

  static let village = ExportedEntity(
    id: "P99", kind: .place, type: "village", name: "خربة", englishName: nil,
    names: [name("خربة", "ar", "preferred")],
    point: nil, population: nil, importance: 0, country: "", chain: [], from: "1950", to: "2014~",
    supersededBy: "P12",
    concordances: [], source: "ocha")

  static let organisation = ExportedEntity(
    id: "O7", kind: .organisation, type: "armed_group", name: "قوات سوريا الديمقراطية",
    englishName: "Syrian Democratic Forces", names: [name("قسد", "ar", "short")], point: nil, population: nil,
    importance: 80, country: "SY",
    chain: [.init(id: "O8", type: "coalition", name: "تحالف", englishName: nil)],
    from: "2015", to: "", supersededBy: nil, concordances: [], source: "editorial")

  static let awkward = ExportedEntity(
    id: "P100", kind: .place, type: "town", name: "تل \"<&>\", 1;2", englishName: "A\tB\nC\r'\u{0}\u{1F}",
    names: [
      name("تل \"<&>\", 1;2", "ar", "preferred"), name("A\tB\nC\r'\u{0}\u{1F}", "en", "preferred"),
      name("😀", "tr", "variant"),
    ],
    point: .init(latitude: -0.000_000_1, longitude: 180), population: nil, importance: 1, country: "SY",
    chain: [],
    from: "", to: "", supersededBy: nil, concordances: [], source: "wof")

  static let all = [city, village, organisation, awkward]

  static func name(_ text: String, _ lang: String, _ kind: String) -> ExportedEntity.Name {
    ExportedEntity.Name(text: text, lang: lang, kind: kind, register: "", from: "", to: "", source: "wof")
  }

  /// The export of entities in a format, as text.
  static func text<Format: EntityFormat>(_ format: Format.Type, _ entities: [ExportedEntity] = all) -> String
  {
    String(decoding: format.export(entities, header: header), as: UTF8.self)
  }
}
