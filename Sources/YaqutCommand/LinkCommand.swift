import ArgumentParser
import SystemPackage
import Yaqut
import YaqutExport

struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Find places and organisations in texts and say which ones they are.",
    discussion: """
      Without a file, reads standard input. Data go to standard output, words to standard error. A file that cannot be \
      read does not stop the rest; the exit status is then 1.

      Formats besides text and jsonl:
      \(LinkExportFormat.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
      """)

  /// How links are written.
  enum Format: ExpressibleByArgument {
    /// For reading.
    case text
    /// The contract with other tools.
    case jsonl
    /// A format of other programs.
    case export(LinkExportFormat)

    /// The program that makes the file from what is written; `nil` where that is the file.
    var helper: String? {
      guard case .export(let format) = self else { return nil }
      return format.helper
    }

    static var allValueStrings: [String] { ["text", "jsonl"] + LinkExportFormat.all.map(\.name) }

    init?(argument: String) {
      switch argument {
      case "text": self = .text
      case "jsonl": self = .jsonl
      default:
        guard let format = LinkExportFormat.named(argument) else { return nil }
        self = .export(format)
      }
    }
  }

  @OptionGroup var gazetteer: GazetteerOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var progress: ProgressOptions

  @Option(
    help: ArgumentHelp(
      """
      text (for reading, default on a terminal), jsonl, or a format below; without it what the end of the output \
      file's name says, or jsonl.
      """))
  var format: Format?
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The file to write, whole or not at all; a folder, with a file for each document; without it, standard output.",
      valueName: "file"))
  var output: String?
  @Option(help: "For maps: a record for each place of a document, or for each mention.")
  var onePer: LinkExportOptions.Unit = .place
  @Flag(help: "For maps: add unlinked mentions, without a point.")
  var unlinked = false
  @Option(help: "The unit of offsets: scalar, utf8 or utf16.")
  var offsets: OffsetUnit = .scalar
  @Flag(help: "Add all names of each entity and its ids in other gazetteers.")
  var names = false
  @Option(help: ArgumentHelp("Report links less sure than this as unlinked.", valueName: "0…1"))
  var minConfidence = 0.0
  @Flag(help: "Add each reading that was weighed, with its evidence.")
  var explain = false
  @Flag(help: "Add names inside longer names.")
  var nested = false
  @Flag(help: "Add demonyms (السوريين) as links of form demonym.")
  var demonyms = false
  @Flag(help: "Add the spans that were weighed and found to be no names.")
  var rejected = false
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("How many documents to link at a time; all processors without it.", valueName: "n"))
  var jobs: Int?
  @Option(
    help: ArgumentHelp(
      "Weights of the evidence (evidence,place,organisation), instead of the trained ones.",
      visibility: .hidden))
  var weights: String?

  /// What was asked for, by name or by the end of the file's name.
  private var chosenFormat: Format {
    if let format { return format }
    guard let output else { return Terminal.isOutputTerminal ? .text : .jsonl }
    return LinkExportFormat.ofFile(output).map { .export($0) } ?? .jsonl
  }

  func validate() throws {
    if case .export(let format) = chosenFormat {
      if format.standsBesideText, !LinkOutput.isFolder(output) {
        throw ValidationError("\(format.name) stands beside the text: give a folder with -o, such as -o out/")
      }
      if format.helper != nil, OutputPlace(output).isStream {
        throw ValidationError(
          "\(format.name) is a file, not a stream: name it with -o, such as -o links\(format.fileExtension)")
      }
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1, not \(jobs)") }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a number from 0 to 1, not \(minConfidence)")
    }
  }

  func run() throws {
    let gazetteer = try self.gazetteer.open()
    var options = Linker.Options()
    options.minimumConfidence = minConfidence
    options.explains = explain
    options.nests = nested
    options.demonyms = demonyms
    options.keepsRejected = rejected
    var exportOptions = LinkExportOptions(header: ExportHeader(gazetteer))
    exportOptions.offsets = offsets
    exportOptions.onePer = onePer
    exportOptions.includesUnlinked = unlinked
    if case .export(let format) = chosenFormat {
      if format.usesOutlines {
        exportOptions.outlines = try BoundaryFolder(of: self.gazetteer)
          .outlines([BoundaryFolder.countries, BoundaryFolder.units])
      }
      options.explains = options.explains || format.explains
    }
    let linker = Linker(
      gazetteer, options: options, weights: try weights.map(Weights.init(contentsOf:)) ?? .trained)
    let output = try LinkOutput(
      to: output, format: chosenFormat, gazetteer: gazetteer, names: names, options: exportOptions)
    let jobs = LinkJobs(linker, to: output, threads: self.jobs ?? Workers.processors)
    let failures = try input.forEachDocument(progress, output: self.output, beforeWaiting: jobs.finish) {
      try jobs.add($0)
    }
    try jobs.finish()
    try output.finish()
    if failures > 0 { throw ExitCode(1) }
  }
}
