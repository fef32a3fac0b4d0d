import Testing
import Yaqut

@testable import YaqutCommand

@Suite("Two edits from the first row to the effect on texts")
struct WalkthroughTests {
  static let before: [String: String] = [
    "places/sy.csv": """
    id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source
    P1,country,,35.1,38.2,300,,90,,,,editorial
    P2,governorate,P1,36.2,37.2,50,,70,,,,editorial
    P3,district,P2,36.5,37.9,20,,50,,,,editorial
    P4,subdistrict,P3,36.51,37.91,10,,40,,,,editorial
    P5,city,P4,36.52,37.95,1,90000,45,,,,editorial

    """,
    "names/sy.csv": """
    place,name,lang,kind,register,from,to,source,note
    P1,سوريا,ar,preferred,,,,editorial,
    P2,حلب,ar,preferred,,,,editorial,
    P3,منبج,ar,preferred,,,,editorial,
    P4,مركز منبج,ar,preferred,,,,editorial,
    P5,منبج,ar,preferred,,,,editorial,

    """,
    "organisations.csv": """
    id,type,country,area,umbrella,from,to,superseded_by,source
    O3,armed_group,SY,,,2012,,,editorial

    """,
    "organisation_names.csv": """
    organisation,name,lang,kind,register,from,to,source,note
    O3,لواء أحرار الفرات,ar,preferred,,,,editorial,

    """,
    "sources.csv": """
    source,title,licence,attribution,url
    editorial,Yaqut editors,CC-BY-4.0,Yaqut contributors,

    """,
  ]

  static let base = GazetteerFiles(before.mapValues { Array($0.utf8) }, root: "Gazetteer")

  static let corpus = [
    "قال لواء أحرار الفرات إن مقاتلي مغاوير الفرات دخلوا مدينة منبج",
    "طالب الأهالي المنظمات الدولية بتسهيل العودة إلى منازلهم",
    "وصلت قافلة إلى مدينة حلب",
  ]

  /// The findings, the words and the effect of an edit, as the commands write them.
  private func walk(_ edited: GazetteerFiles) throws -> (findings: String, diff: String, impact: String) {
    let printer = FindingPrinter(root: "Gazetteer", language: .english)
    let findings = Validator().findings(in: edited, base: Self.base)
    let tables = GazetteerTables(edited, base: Self.base)
    let diff = GazetteerDiff(tables)
    var impact = GazetteerImpact(
      before: Linker(try TemporaryGazetteer.open(Self.base)),
      after: Linker(try TemporaryGazetteer.open(edited)),
      edit: EditedKeys(tables, diff))
    for (number, text) in Self.corpus.enumerated() {
      impact.add(SourceText(text), id: "news.txt:\(number + 1)")
    }
    func text(_ bytes: [UInt8]) -> String {
      String(
        String.UnicodeScalarView(
          String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
            !(0x2066...0x2069).contains($0.value)
          }))
    }
    return (
      text(FindingText.write(findings, printer)), text(DiffFormat.text.write(diff)),
      text(ImpactFormat.text.write(impact))
    )
  }

  @Test("An alias is added to an organisation: its mentions are gained")
  func alias() throws {
    var edited = Self.base
    edited.contents["organisation_names.csv"] = Array(
      ((Self.before["organisation_names.csv"] ?? "") + "O3,مغاوير الفرات,ar,variant,,,,editorial,\n").utf8)
    let (findings, diff, impact) = try walk(edited)
    #expect(
      findings == """
        Gazetteer/organisation_names.csv:3:4: info: no case in Gazetteer/cases has 'مغاوير الفرات'; add a line of text with ⟦مغاوير الفرات|O3⟧ [missing-case]

        """)
    #expect(diff == "+ O3 لواء أحرار الفرات: name مغاوير الفرات (variant ar)\n")
    #expect(
      impact == """
        news.txt:1:1: gained: no link → O3 لواء أحرار الفرات: قال لواء أحرار الفرات إن مقاتلي ⟦مغاوير الفرات⟧ دخلوا مدينة منبج
        1 gained, 0 lost, 0 changed, 0 ambiguous in 1 of 3 texts that have a name of the edit

        """)
  }

  @Test("A village is added whose name is a common word: the false links are seen before the merge")
  func commonWord() throws {
    var record = NewRecord(.place, type: "village")
    record.country = "SY"
    record.parent = "P4"
    (record.latitude, record.longitude, record.precision) = ("36.45", "37.7", "1")
    record.importance = "40"
    record.names = [("العودة", "ar")]
    let (id, edited, paths) = try #require(record.added(to: Self.base))
    #expect(id.description == "P6" && paths == ["places/sy.csv", "names/sy.csv"])
    let (findings, diff, impact) = try walk(edited)
    #expect(findings == "")
    #expect(
      diff == """
        + P6 العودة: new village in P4 مركز منبج
        + P6 العودة: name العودة (preferred ar)

        """)
    #expect(
      impact == """
        news.txt:2:1: gained: no link → P6 العودة: الأهالي المنظمات الدولية بتسهيل ⟦العودة⟧ إلى منازلهم
        1 gained, 0 lost, 0 changed, 0 ambiguous in 1 of 3 texts that have a name of the edit

        """)
  }
}
