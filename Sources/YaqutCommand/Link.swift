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
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @OptionGroup var gazetteer: GazetteerOptions
  @OptionGroup var input: InputOptions

  @Option(help: "text (for reading, default on a terminal) or jsonl (default elsewhere).")
  var format: Format?
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
    help: ArgumentHelp(
      "Weights of the evidence (evidence,place,organisation), instead of the trained ones.",
      visibility: .hidden))
  var weights: String?

  func validate() throws {
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
    let linker = Linker(
      gazetteer, options: options, weights: try weights.map(Weights.init(contentsOf:)) ?? .trained)
    var output = LinkOutput(
      format: format ?? (Terminal.isOutputTerminal ? .text : .jsonl), gazetteer: gazetteer, unit: offsets,
      names: names)
    let failures = try input.forEachDocument { document in
      try output.write(linker.link(document.source, id: document.id, date: document.date))
    }
    if failures > 0 { throw ExitCode(1) }
  }
}
