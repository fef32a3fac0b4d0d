import ArgumentParser
import FoundationEssentials
import SystemPackage
import Yaqut
import YaqutExport

/// `yaqut evaluate`: how good the links are, measured on annotated texts.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure links against annotated texts.",
    discussion: """
      GOLD_DIR holds NAME.txt and NAME.gold.json. The texts are linked, or predictions read: lines of `yaqut link --format jsonl --names`, \
      one a document, with offsets in Unicode scalars. For each kind of mention it prints how many were found \
      (P, R, F1), and how many of those have the right entity (link_acc, end_to_end_F1).
      """)

  @Argument(help: "The folder with NAME.txt and NAME.gold.json.")
  var goldFolder: String

  @OptionGroup var gazetteer: GazetteerOptions

  @Option(help: "Predictions to judge, as JSON Lines; without them the texts are linked.")
  var predictions: String?

  @Option(help: "Also print this many of the mentions that are not right, separated by tabs.")
  var errors = 0

  @Option(help: "How far a settlement or site may lie from its annotated point, in kilometres.")
  var km = 10.0

  @Flag(help: "Print the figures as one line of JSON.")
  var json = false

  @Flag(help: "Add a table of how many links of each confidence are right.")
  var reliability = false

  func run() throws {
    let predicted =
      if let predictions {
        try PredictedDocuments(jsonLines: Self.read(predictions), path: predictions)
      } else {
        try link()
      }
    var evaluation = Evaluation(kilometres: km)
    for name in try Self.goldNames(in: goldFolder) {
      let gold = try Self.gold(at: "\(goldFolder)/\(name).gold.json")
      let text = String(decoding: try Self.read("\(goldFolder)/\(name).txt"), as: UTF8.self)
      evaluation.add(
        name, text: Array(text.unicodeScalars), gold: gold, predictions: predicted.mentions[name])
    }
    for name in evaluation.missingDocuments { Terminal.warn("no prediction for \(name)") }
    let report = EvaluationReport(evaluation: evaluation, showsReliability: reliability)
    var output = json ? report.json : Array(report.text.utf8)
    for finding in evaluation.findings.prefix(max(0, errors)) {
      let fields = [
        finding.document, finding.kind.rawValue, finding.category, finding.surface, finding.type,
        finding.detail,
      ]
      output += Array((fields.joined(separator: "\t") + "\n").utf8)
    }
    try Terminal.write(output)
  }

  /// Links the texts of the folder, as `yaqut link --format jsonl --names` does.
  private func link() throws -> PredictedDocuments {
    let gazetteer = try self.gazetteer.open()
    let linker = Linker(gazetteer)
    let lines = LinkJSONLines(gazetteer, names: true)
    var json = JSONWriter()
    for name in try Self.goldNames(in: goldFolder) {
      let source = SourceText(try Self.read("\(goldFolder)/\(name).txt"))
      lines.write(linker.link(source, id: name), to: &json)
    }
    return try PredictedDocuments(jsonLines: json.bytes, path: "the links")
  }

  /// The names of the annotated texts of a folder, in the order of their bytes.
  static func goldNames(in folder: String) throws -> [String] {
    let suffix = ".gold.json"
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw EvaluationError.notReadable(path: folder, reason: "it is no folder, or may not be read")
    }
    let names = files.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.map {
      String($0.dropLast(suffix.count))
    }
    guard !names.isEmpty else { throw EvaluationError.noGold(path: folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    do {
      return try ByteReader.readAll(path)
    } catch let error as Errno {
      throw EvaluationError.notReadable(path: path, reason: error.description.lowercased())
    }
  }

  private static func gold(at path: String) throws -> GoldDocument {
    let bytes = try read(path)
    do {
      return try JSONDecoder().decode(GoldDocument.self, from: Data(bytes))
    } catch {
      throw EvaluationError.unreadable(path: path, line: nil, reason: EvaluationError.sentence(for: error))
    }
  }
}
