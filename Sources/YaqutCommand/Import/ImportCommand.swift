import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut import`: an export becomes a gazetteer again.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a gazetteer's folder from what 'yaqut export' wrote as CSV or LP-TSV.",
    discussion: """
      For a part of the gazetteer that was edited in a spreadsheet, or a list of places of one's own: 'yaqut link \
      --add DIR' lays the folder over the gazetteer.

      CSV brings back all that a gazetteer says of its places and organisations: names with kind, register, dates and \
      source, identifiers, relations. LP-TSV has places only, one source a record, and neither kind, register nor dates \
      of names, population, importance, relations, nor identifiers other than those of GeoNames and Wikidata. Cue \
      words, stop names and notes of editors are in no export.
      """)

  @Argument(help: "Files of one gazetteer; - is standard input.")
  var files: [String]
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder to write, whole or not at all; must be new or empty.", valueName: "dir"))
  var output: String
  @Option(help: "csv or lp-tsv; without it, lp-tsv for files that end with .tsv, else csv.")
  var format: Format?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
    case lpTSV = "lp-tsv"
  }

  func run() throws {
    var tables = ImportedTables()
    for file in files {
      let bytes: [UInt8]
      do {
        bytes = try ByteReader.readAll(file)
      } catch let error as Errno {
        throw ImportError(file: file, line: nil, sentence: error.description.lowercased())
      }
      switch format ?? (file.hasSuffix(".tsv") ? .lpTSV : .csv) {
      case .csv:
        let table = DelimitedTable(bytes, separator: UInt8(ascii: ","), quoted: true)
        try CSVImport.read(table, file: file, into: &tables)
      case .lpTSV:
        let table = DelimitedTable(bytes, separator: 0x09, quoted: false)
        try LinkedPlacesTableImport.read(table, file: file, into: &tables)
      }
    }
    guard !tables.isEmpty else { throw ImportError(file: files[0], line: nil, sentence: "has no rows") }
    try tables.write(to: FilePath(output))
  }
}

/// A row that cannot be imported.
struct ImportError: Error, CustomStringConvertible {
  var file: String
  var line: Int?
  var sentence: String

  var description: String { file + (line.map { ":\($0)" } ?? "") + ": " + sentence }

  /// An identifier of the gazetteer.
  static func id(_ text: String, _ file: String, _ line: Int) throws -> EntityID {
    guard let id = EntityID(text) else {
      throw ImportError(
        file: file, line: line,
        sentence:
          "'\(text)' is no id of a gazetteer: P and a number for a place, O and a number for an organisation")
    }
    return id
  }
}
