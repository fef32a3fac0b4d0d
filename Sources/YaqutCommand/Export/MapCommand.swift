import ArgumentParser
import SystemPackage
import Yaqut
import YaqutExport

/// `yaqut map`: a corpus on one map.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Link a corpus and show its places by how often they are named.",
    discussion: """
      Counts mentions and documents of each place, and the first and last date where documents have one (--date-field \
      of JSON records). The form follows the end of the output file's name: .html (default), .geojson or .csv.
      """)

  @OptionGroup var gazetteer: GazetteerOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var progress: ProgressOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The file to write, whole or not at all; without it, standard output.", valueName: "file"))
  var output: String?
  @Option(help: "html, geojson or csv, instead of what the file's name says.")
  var format: CorpusFormat?
  @Option(help: ArgumentHelp("Leave out links less sure than this.", valueName: "0…1"))
  var minConfidence = 0.5

  private var chosenFormat: CorpusFormat {
    format ?? CorpusFormat.allCases.first { output?.hasSuffix(".\($0.rawValue)") ?? false } ?? .html
  }

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a number from 0 to 1, not \(minConfidence)")
    }
  }

  func run() throws {
    let gazetteer = try self.gazetteer.open()
    var linking = Linker.Options()
    linking.minimumConfidence = minConfidence
    let linker = Linker(gazetteer, options: linking)
    let catalogue = EntityCatalogue(gazetteer)
    var options = LinkExportOptions(header: ExportHeader(gazetteer))
    if chosenFormat == .html {
      options.outlines = try BoundaryFolder(of: self.gazetteer)
        .outlines([BoundaryFolder.countries, BoundaryFolder.units])
    }
    var summary = CorpusSummary()
    var workspace = Linker.Workspace()
    let failures = try input.forEachDocument(progress, output: output) { document in
      summary.add(
        catalogue.document(
          linker.link(document.source, id: document.id, date: document.date, using: &workspace)))
    }
    let file = try AtomicOutput(output)
    try file.write { $0 += chosenFormat.write(summary, options: options) }
    try file.finish()
    if failures > 0 { throw ExitCode(1) }
  }
}
