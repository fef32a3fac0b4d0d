import Foundation
import SystemPackage

@testable import Yaqut

/// A gazetteer for tests, written as the rows that matter: each line is a row, empty columns at its end left out.
///
/// ```swift
/// let gazetteer = try SampleGazetteer(places: ["P1,city,,35.1,36.7"], names: ["P1,حماة,ar,preferred"]).compiled()
/// ```
struct SampleGazetteer {
  var places: [String] = []
  var names: [String] = []
  var organisations: [String] = []
  var organisationNames: [String] = []
  var relations: [String] = []
  var concordances: [String] = []
  var cues: [String] = []
  var stopNames: [String] = []
  var sources: [String] = []
  /// The country of the places.
  var country = "sy"

  /// The files of the folder by name.
  var files: [(name: String, text: String)] {
    [
      ("places/\(country).csv", Self.table(GazetteerFolder.placeColumns, places)),
      ("names/\(country).csv", Self.table(GazetteerFolder.nameColumns, names)),
      ("organisations.csv", Self.table(GazetteerFolder.organisationColumns, organisations)),
      ("organisation_names.csv", Self.table(GazetteerFolder.organisationNameColumns, organisationNames)),
      ("relations.csv", Self.table(GazetteerFolder.relationColumns, relations)),
      ("concordances.csv", Self.table(GazetteerFolder.concordanceColumns, concordances)),
      ("cues.csv", Self.table(GazetteerFolder.cueColumns, cues)),
      ("stopnames.csv", Self.table(GazetteerFolder.stopNameColumns, stopNames)),
      ("sources.csv", Self.table(GazetteerFolder.sourceColumns, sources)),
      ("datapackage.json", #"{"name": "yaqut", "resources": [{"version": "0"}], "version": "1.2.3"}"#),
    ]
  }

  private static func table(_ columns: [String], _ rows: [String]) -> String {
    let full = rows.map { row in
      row + String(repeating: ",", count: max(0, columns.count - 1 - row.filter { $0 == "," }.count))
    }
    return ([columns.joined(separator: ",")] + full).map { $0 + "\n" }.joined()
  }

  /// Writes the folder and hands it to `body`; it is gone afterwards.
  func inFolder<Result>(_ body: (FilePath) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      for (name, text) in files
      where text.contains("\n") && text.split(separator: "\n").count > 1 || name.hasSuffix("json") {
        let url = URL(fileURLWithPath: folder.string).appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      return try body(folder)
    }
  }

  /// The gazetteer, compiled in memory.
  func compiled() throws -> Gazetteer { try inFolder { try Gazetteer.open($0) } }

  /// The bytes of the compiled gazetteer.
  func bytes() throws -> [UInt8] { try inFolder { try Gazetteer.compile($0) } }
}

/// Makes an empty folder and removes it afterwards.
func withTemporaryFolder<Result>(_ body: (FilePath) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("yaqut-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(FilePath(url.path))
}

extension SampleGazetteer {
  /// The bytes of ``syria``, compiled once for all tests.
  static let syriaBytes = Result { try syria.bytes() }
  /// ``syria``, compiled once for all tests.
  static let compiledSyria = Result { try Gazetteer(bytes: try syriaBytes.get()) }

  /// Some places and bodies of the kind that Syrian news names.
  static let syria = SampleGazetteer(
    places: [
      "P1,country,,35,38.5,200,17000000,87",
      "P2,governorate,P1,35.13,36.75,50,,60",
      "P3,city,P2,35.1318,36.7578,2,500000,55,,,,ocha",
      "P4,city,P1,35.9594,38.9981,2,220000,55",
      "P5,city,P1,35.3359,40.1408,2,,50",
      "P6,town,P2,34.81,36.71,2,,20,1950,,P3",
      "P7,village,P2,34.82,36.72,,,10",
      "P8,village,P2,34.83,36.73,,,10",
      "P9,village,P2,34.84,36.74,,,10",
      "P10,country,,33.9,35.8,,,80",
      "P11,river,,,,,,30",
    ],
    names: [
      "P1,سوريا,ar,preferred", "P1,سورية,ar,variant", "P1,سوري,ar,demonym", "P1,Syria,en,preferred",
      "P2,حماة,ar,preferred", "P2,محافظة حماة,ar,variant",
      "P3,حماة,ar,preferred,,,,ocha", "P3,Hama,en,preferred",
      "P3,أبو الفداء,ar,historical,official,1400,1700",
      "P4,الرقة,ar,preferred", "P4,Raqqa,en,preferred",
      "P5,دير الزور,ar,preferred", "P6,دار كبيرة,ar,preferred", "P7,كفرعويد,ar,preferred",
      "P8,أبو ظهور,ar,preferred", "P9,لطمين,ar,preferred", "P10,لبنان,ar,preferred",
      "P11,نهر الفرات,ar,preferred",
    ],
    organisations: ["O1,armed_group,SY,P1,O2,2015,,,", "O2,coalition,,,,,,,", "O3,party,TR,,,,,,"],
    organisationNames: [
      "O1,قوات سوريا الديمقراطية,ar,preferred", "O1,قسد,ar,abbreviation", "O2,التحالف الدولي,ar,preferred",
      "O3,حزب العمال الكردستاني,ar,preferred", "O3,PKK,ar,abbreviation",
    ],
    relations: ["O1,member_of,O2,2015,,x", "P3,capital_of,P2"],
    concordances: ["P3,pcode,C2987", "P3,wof,421202161", "O1,wd,Q1", "P5,gn,007", "P5,wof,281474976710656"],
    cues: [
      "مدينة,place_head,city,singular,no", "مدينتي,place_head,city,dual,no",
      "نهر,place_head,river,singular,yes",
      "محافظة,place_head,governorate,singular,no", "لواء,organisation_head,armed_group,singular,no",
      "لواء,person_title,,singular,no",
    ],
    stopNames: ["جديدة,common_word,120.5", "تلك,common_word", "لواء,common_word"],
    sources: ["ocha,OCHA COD,CC-BY-3.0-IGO,\"OCHA, no endorsement\",https://example.org"])
}
