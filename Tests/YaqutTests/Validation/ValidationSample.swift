import Yaqut

/// A small gazetteer in which no rule finds anything: what tests put wrong rows into. Its codes and points are made up.
enum ValidationSample {
  static let files: [String: String] = [
    "places/sy.csv": """
    id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source
    P1,country,,35.1,38.2,300,,90,,,,editorial
    P2,governorate,P1,36.2,37.2,50,,70,,,,editorial
    P3,district,P2,36.5,37.9,20,,50,,,,editorial
    P4,subdistrict,P3,36.51,37.91,10,,40,,,,editorial
    P5,city,P4,36.52,37.95,1,90000,45,,,,editorial
    P6,village,P4,36.45,37.7,1,,5,,,,editorial
    P7,village,P4,36.6,37.8,1,,5,,,,editorial

    """,
    "places/iq.csv": """
    id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source
    P20,country,,33.1,43.2,300,,90,,,,editorial

    """,
    "names/sy.csv": """
    place,name,lang,kind,register,from,to,source,note
    P1,سوريا,ar,preferred,,,,editorial,
    P1,Syria,en,preferred,,,,editorial,
    P2,حلب,ar,preferred,,,,editorial,
    P2,Aleppo,en,preferred,,,,editorial,
    P3,منبج,ar,preferred,,,,editorial,
    P3,Manbij,en,preferred,,,,editorial,
    P4,مركز منبج,ar,preferred,,,,editorial,
    P5,منبج,ar,preferred,,,,editorial,
    P5,Manbij,en,preferred,,,,editorial,
    P6,العريمة,ar,preferred,,,,editorial,
    P7,أم جلود,ar,preferred,,,,editorial,

    """,
    "names/iq.csv": """
    place,name,lang,kind,register,from,to,source,note
    P20,العراق,ar,preferred,,,,editorial,

    """,
    "organisations.csv": """
    id,type,country,area,umbrella,from,to,superseded_by,source
    O1,army,SY,,,,,,editorial
    O2,military_unit,SY,P2,O1,2012,,,editorial
    O3,armed_group,SY,,,2012,,,editorial

    """,
    "organisation_names.csv": """
    organisation,name,lang,kind,register,from,to,source,note
    O1,الجيش السوري,ar,preferred,,,,editorial,
    O2,الفرقة الأولى,ar,preferred,,,,editorial,
    O3,لواء الفرات,ar,preferred,,,,editorial,

    """,
    "relations.csv": """
    subject,relation,object,from,to,source
    P5,capital_of,P2,,,editorial
    P5,capital_of,P3,,,editorial

    """,
    "concordances.csv": """
    id,authority,code
    P2,pcode,SY02
    P3,pcode,SY0203
    P4,pcode,SY020300
    P5,gn,168000

    """,
    "retired.csv": """
    id,reason,date,superseded_by
    P9,never existed,2024-05-01,

    """,
    "cues.csv": """
    word,class,means,number,inside,source
    قرية,place_head,village,singular,no,editorial
    محمد,given_name,,,,editorial
    مدينة,place_head,city,singular,no,editorial
    نهر,place_head,river,singular,yes,editorial

    """,
    "stopnames.csv": """
    name,reason,count,source
    جديدة,adjective,100,editorial

    """,
    "sources.csv": """
    source,title,licence,attribution,url
    editorial,Yaqut editors,CC-BY-4.0,Yaqut contributors,
    wof,Who's On First,CC0-1.0,Data from Who's On First,https://whosonfirst.org

    """,
    "allow.csv": """
    rule,file,key,reason

    """,
    "boundaries/countries.geojson": """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","id":"P1","properties":{},"geometry":{"type":"Polygon","coordinates":[[[35.7,32.3],[42.4,32.3],[42.4,37.35],[35.7,37.35],[35.7,32.3]]]}},
    {"type":"Feature","id":"P20","properties":{},"geometry":{"type":"Polygon","coordinates":[[[38.8,29],[48.6,29],[48.6,37.4],[38.8,37.4],[38.8,29]]]}}
    ]}

    """,
    "boundaries/admin1.geojson": """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","id":"P2","properties":{},"geometry":{"type":"Polygon","coordinates":[[[36.5,35],[38.6,35],[38.6,37],[36.5,37],[36.5,35]]]}}
    ]}

    """,
  ]

  static let sound = GazetteerFiles(files.mapValues { Array($0.utf8) }, root: "Gazetteer")

  /// The sample with the wrong or the right rows of an example in it, and where they stand in the file.
  static func with(_ example: RuleExample, _ rows: String) -> (files: GazetteerFiles, lines: Set<Int>) {
    if example.isWholeFile {
      var files = sound
      files.contents[example.file] = rows.isEmpty ? nil : Array(rows.utf8)
      return (files, Set(1...max(1, rows.utf8.count { $0 == 0x0A } + 1)))
    }
    let others = example.also.map { with($0.file, $0.rows).files }
    return with(example.file, rows, in: others ?? sound)
  }

  /// The sample with rows put in the place of those that begin with the same cells.
  static func with(_ file: String, _ rows: String, in sample: GazetteerFiles = sound) -> (
    files: GazetteerFiles, lines: Set<Int>
  ) {
    let added = rows.split(separator: "\n").map(String.init)
    func first(_ row: String) -> Substring { row.prefix { $0 != "," } }
    let ids = Set(added.map(first))
    let header = TableSchema.of(path: file)?.header ?? ""
    let present = (files[file] ?? header + "\n").split(separator: "\n").map(String.init)
    let rows = present.dropFirst().filter { !ids.contains(first($0)) }
    let all = (rows.map { (row: $0, isAdded: false) } + added.map { (row: $0, isAdded: true) }).enumerated()
      .sorted {
        (order(first($0.element.row)), $0.offset) < (order(first($1.element.row)), $1.offset)
      }.map(\.element)
    var result = sample
    result.contents[file] = Array(
      ([present.first ?? header] + all.map(\.row)).map { $0 + "\n" }.joined().utf8)
    return (result, Set(all.indices.filter { all[$0].isAdded }.map { $0 + 2 }))
  }

  private static func order(_ id: Substring) -> String {
    guard let id = EntityID(id) else { return "~" + id }
    return id.description.prefix(1) + String(repeating: "0", count: 12 - id.description.count)
      + id.description.dropFirst()
  }
}
