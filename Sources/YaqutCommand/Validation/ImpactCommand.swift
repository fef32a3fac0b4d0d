import ArgumentParser
import Yaqut

/// `yaqut impact`: links a corpus with the gazetteer before and after an edit, and tells which links come out otherwise.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Show what an edit of the gazetteer does to the links of a corpus.",
    discussion: """
      A side is a gazetteer's folder or a revision of git. Only texts that have a name of an edited entity are linked. With a budget \
      the exit status is 1 where it is exceeded, so that the command serves as a check.
      """)

  @OptionGroup var edit: EditOptions

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Texts in UTF-8.", valueName: "file"))
  var corpus: [String] = []

  @Flag(help: "Each line of a text is a document.")
  var lines = false

  @Option(help: "Write text, markdown or json.")
  var format = ImpactFormat.text

  @Option(help: ArgumentHelp("How many links may be lost.", valueName: "n"))
  var maxLost: Int?

  @Option(help: ArgumentHelp("How many links may change.", valueName: "n"))
  var maxChanged: Int?

  @Option(help: ArgumentHelp("How many links may become ambiguous.", valueName: "n"))
  var maxAmbiguous: Int?

  @Option(help: ArgumentHelp("How many links may be gained.", valueName: "n"))
  var maxGained: Int?

  func validate() throws {
    if corpus.isEmpty { throw ValidationError("give texts to link with --corpus FILE…") }
  }

  func run() throws {
    let (before, after) = try edit.read()
    let tables = GazetteerTables(after, base: before)
    let diff = GazetteerDiff(tables)
    var impact = GazetteerImpact(
      before: Linker(try TemporaryGazetteer.open(before)), after: Linker(try TemporaryGazetteer.open(after)),
      edit: EditedKeys(tables, diff))
    for path in corpus {
      let bytes = try NamedFile.read(path)
      if lines {
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
          impact.add(SourceText(Array(line)), id: "\(path):\(number + 1)")
        }
      } else {
        impact.add(SourceText(bytes), id: path)
      }
    }
    try Terminal.write(format.write(impact))
    let budgets: [(GazetteerImpact.Item.Kind, Int?)] = [
      (.lost, maxLost), (.changed, maxChanged), (.ambiguous, maxAmbiguous), (.gained, maxGained),
    ]
    let exceeded = budgets.filter { kind, budget in budget.map { impact.count(kind) > $0 } ?? false }
    for (kind, budget) in exceeded {
      Terminal.warn("\(impact.count(kind)) links \(kind.rawValue), and the budget is \(budget ?? 0)")
    }
    if !exceeded.isEmpty { throw ExitCode(1) }
  }
}
