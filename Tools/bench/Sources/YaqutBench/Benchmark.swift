import SystemPackage
import Yaqut
import YaqutExport

/// A piece of work that is measured: made ready once, then done again and again.
enum Benchmark: String, CaseIterable {
  /// Fold each text by the profile of keys.
  case fold
  /// Fold each text and find the names in it.
  case match
  /// Link each text, with one workspace.
  case link
  /// Link each text with a workspace of its own: what a caller of one short text pays.
  case linkAnew = "link-anew"
  /// Write what each text was linked to as JSON Lines, with one workspace; linking is not counted.
  case write
  /// Check the gazetteer's folder by all rules.
  case validate
  /// Write the whole gazetteer as GeoJSON.
  case export
  /// Open the compiled gazetteer.
  case open

  /// What there is to work on.
  struct Material {
    /// The compiled gazetteer, and the folder it was made from.
    var compiled: FilePath
    var folder: FilePath
    var texts: [SourceText] = []
  }

  /// The work: each call does it once and says how many codes, matches, links, findings or bytes came out.
  func prepare(_ material: Material) throws -> () throws -> Int {
    let texts = material.texts
    switch self {
    case .fold:
      let normalizer = Normalizer(table: try Gazetteer.open(material.compiled).foldTable, profile: .key)
      return { texts.reduce(0) { $0 + normalizer.fold($1).codes.count } }
    case .match:
      let gazetteer = try Gazetteer.open(material.compiled)
      let normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
      let matcher = Matcher(gazetteer)
      var workspace = MatchWorkspace()
      return {
        texts.reduce(0) { sum, text in
          matcher.find(in: normalizer.fold(text), using: &workspace)
          return sum + workspace.matches.count
        }
      }
    case .link:
      let linker = Linker(try Gazetteer.open(material.compiled))
      var workspace = Linker.Workspace()
      return { texts.reduce(0) { $0 + linker.link($1, using: &workspace).links.count } }
    case .linkAnew:
      let linker = Linker(try Gazetteer.open(material.compiled))
      return { texts.reduce(0) { $0 + linker.link($1).links.count } }
    case .write:
      let gazetteer = try Gazetteer.open(material.compiled)
      let linker = Linker(gazetteer)
      var linking = Linker.Workspace()
      let documents = texts.map { linker.link($0, using: &linking) }
      let lines = LinkJSONLines(gazetteer)
      var workspace = LinkJSONLines.Workspace()
      var bytes: [UInt8] = []
      return {
        documents.reduce(0) { sum, document in
          bytes.removeAll(keepingCapacity: true)
          lines.append(document, to: &bytes, using: &workspace)
          return sum + bytes.count
        }
      }
    case .validate:
      let files = try GazetteerFiles(folder: material.folder)
      return { Validator().findings(in: files).count }
    case .export:
      let gazetteer = try Gazetteer.open(material.compiled)
      return {
        guard var format = ExportFormat.named("geojson")?.format.init(header: ExportHeader(gazetteer)) else {
          return 0
        }
        var bytes: [UInt8] = []
        var sum = 0
        format.begin(&bytes)
        for index in 0..<gazetteer.entityCount {
          format.write(ExportedEntity(index, of: gazetteer), to: &bytes)
          sum += bytes.count
          bytes.removeAll(keepingCapacity: true)
        }
        return sum
      }
    case .open:
      return { try Gazetteer.open(material.compiled).entityCount }
    }
  }
}
