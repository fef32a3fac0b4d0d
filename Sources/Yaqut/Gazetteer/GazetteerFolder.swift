internal import SystemPackage

/// Reads the folder that people edit: places, names, organisations, relations, concordances, cues, stop names, sources.
///
/// Any file may be missing, so that a folder with one table can be laid over a whole gazetteer, but not all of them.
struct GazetteerFolder {
  private let path: FilePath
  private var records = GazetteerRecords()

  /// Reads the whole folder; O(bytes).
  ///
  /// - Throws: ``GazetteerError`` at the first row that is wrong, with file, line and column.
  static func read(_ path: FilePath) throws(GazetteerError) -> GazetteerRecords {
    var folder = GazetteerFolder(path: path)
    try folder.readAll()
    return folder.records
  }

  private init(path: FilePath) { self.path = path }

  static let placeColumns = [
    "id", "placetype", "parent", "lat", "lon", "precision_km", "population", "importance", "from", "to",
    "superseded_by", "source",
  ]
  static let nameColumns = ["place", "name", "lang", "kind", "register", "from", "to", "source", "note"]
  static let organisationColumns = [
    "id", "type", "country", "area", "umbrella", "from", "to", "superseded_by", "source",
  ]
  static let organisationNameColumns = [
    "organisation", "name", "lang", "kind", "register", "from", "to", "source", "note",
  ]
  static let relationColumns = ["subject", "relation", "object", "from", "to", "source"]
  static let concordanceColumns = ["id", "authority", "code"]
  static let cueColumns = ["word", "class", "means", "number", "inside", "source"]
  static let stopNameColumns = ["name", "reason", "count", "source"]
  static let sourceColumns = ["source", "title", "licence", "attribution", "url"]

  private mutating func readAll() throws(GazetteerError) {
    var found = false
    for file in csvFiles("places") {
      let country = countryCode(file.dropLast(4).suffix(2)) ?? ""
      found = try read(file, Self.placeColumns, adding: GazetteerRecords.place(country)) || found
    }
    for file in csvFiles("names") {
      found = try read(file, Self.nameColumns, adding: GazetteerRecords.name(.place)) || found
    }
    let tables: [(String, [String], RowAdder)] = [
      ("organisations.csv", Self.organisationColumns, GazetteerRecords.organisation),
      ("organisation_names.csv", Self.organisationNameColumns, GazetteerRecords.name(.organisation)),
      ("relations.csv", Self.relationColumns, GazetteerRecords.relation),
      ("concordances.csv", Self.concordanceColumns, GazetteerRecords.concordance),
      ("cues.csv", Self.cueColumns, GazetteerRecords.cue),
      ("stopnames.csv", Self.stopNameColumns, GazetteerRecords.stopName),
      ("sources.csv", Self.sourceColumns, GazetteerRecords.source),
    ]
    for (file, columns, add) in tables { found = try read(file, columns, adding: add) || found }
    guard found else {
      throw GazetteerError(
        .notFound, file: path.string, "folder has no gazetteer",
        remedy: "it needs places/*.csv, names/*.csv or organisations.csv")
    }
    if let bytes = try contents("datapackage.json") { records.version = packageVersion(bytes) }
  }

  /// Reads one file into the records; `false` where there is no such file.
  private mutating func read(
    _ name: String, _ columns: [String], adding add: RowAdder
  ) throws(GazetteerError) -> Bool {
    guard let bytes = try contents(name) else { return false }
    let file = path.appending(name).string
    let index = UInt16(clamping: records.files.count)
    records.files.append(file)
    var csv = try CSVReader(bytes, file: file, columns: columns)
    while try csv.next() {
      try add(&records, RowReader(csv, origin: RowOrigin(file: index, line: UInt32(clamping: csv.line))))
    }
    return true
  }

  /// The paths of the CSV files in a folder of the gazetteer, `zz.csv` for what has no one country among them.
  private func csvFiles(_ folder: String) -> [String] {
    fileNames(in: path.appending(folder)).filter { $0.hasSuffix(".csv") }.map { "\(folder)/\($0)" }
  }

  private func contents(_ name: String) throws(GazetteerError) -> [UInt8]? {
    do {
      let bytes = try IndexBytes(mapping: path.appending(name))
      return bytes.array(0..<bytes.count)
    } catch {
      if error.code == .notFound { return nil }
      throw error
    }
  }
}

/// Adds one row to the records.
typealias RowAdder = @Sendable (inout GazetteerRecords, RowReader) throws(GazetteerError) -> Void

/// The value of `"version"` at the top level of a data package; empty where there is none.
///
/// Not a JSON parser: strings and nesting are followed, which is enough to find one key.
func packageVersion(_ json: [UInt8]) -> String {
  var depth = 0
  var index = 0
  var key: ArraySlice<UInt8> = []
  var isValue = false
  while index < json.count {
    switch json[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    case UInt8(ascii: ":"): isValue = true
    case UInt8(ascii: ","): isValue = false
    case UInt8(ascii: "\""):
      let start = index + 1
      index = start
      while index < json.count, json[index] != UInt8(ascii: "\"") {
        index += json[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let text = json[start..<min(index, json.count)]
      if depth == 1, isValue, key.elementsEqual("version".utf8) {
        return String(decoding: text, as: UTF8.self)
      }
      if !isValue { key = text }
    default: break
    }
    index += 1
  }
  return ""
}
