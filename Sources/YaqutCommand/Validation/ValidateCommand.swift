import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut validate`: every rule over a gazetteer's folder, all findings.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a gazetteer's files and tell everything that is wrong.",
    discussion: """
      Each finding stands in a line, path:line:column: severity: message [rule-id]; columns count characters (Unicode scalars). \
      'yaqut rules ID' explains a rule. Errors must be mended. Warnings must be mended, or acknowledged with a reason by a row \
      of allow.csv. Exit status: 0 nothing to do, 1 errors or warnings, 64 wrong usage.
      """)

  @Argument(help: "The gazetteer's folder (default: Gazetteer), or files of it whose findings are wanted.")
  var paths: [String] = []

  @Option(help: "Write findings as text, json, sarif, github or junit.")
  var format = FindingFormat.text

  @Option(help: "Write messages in English (en) or Arabic (ar).")
  var lang = MessageLanguage.english

  @Option(help: ArgumentHelp("Run only this rule; may be repeated.", valueName: "id"))
  var rule: [String] = []

  @Flag(help: "Write infos and acknowledged warnings too.")
  var all = false

  func validate() throws {
    let known = Set(Validator.rules.map(\.id))
    if let unknown = rule.first(where: { !known.contains($0) }) {
      throw ValidationError("no rule is named '\(unknown)'; 'yaqut rules' lists them")
    }
  }

  func run() throws {
    let target = try ValidationTarget(paths)
    let files = try GazetteerFiles(folder: target.folder)
    let validator = Validator(only: rule.isEmpty ? nil : Set(rule))
    var findings = validator.findings(in: files, paths: target.paths)
    let found = findings
    if !all { findings.removeAll { !$0.blocks } }
    let printer = FindingPrinter(root: target.folder.string, language: lang)
    try Terminal.write(format.write(findings, printer))
    if format == .text { Terminal.warn(printer.summary(found, showsAll: all)) }
    if findings.contains(where: \.blocks) { throw ExitCode(1) }
  }
}
