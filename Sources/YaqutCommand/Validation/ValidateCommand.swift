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

  @Argument(
    help: """
      The gazetteer's folder (default: Gazetteer), or files of it whose findings are wanted; of a compiled gazetteer (.yqx) the \
      checksum is compared.
      """)
  var paths: [String] = []

  @Option(help: "Write findings as text, json, sarif, github or junit.")
  var format = FindingFormat.text

  @Option(help: "Write messages in English (en) or Arabic (ar).")
  var lang = MessageLanguage.english

  @Option(help: ArgumentHelp("Run only this rule; may be repeated.", valueName: "id"))
  var rule: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare with the gazetteer before the edit, a folder or a revision of git: checks what the edit did.",
      valueName: "ref|dir"))
  var base: String?

  @Flag(help: "Mend what can be mended safely, and say what was done.")
  var fix = false

  @Flag(help: "Write infos and acknowledged warnings too.")
  var all = false

  func validate() throws {
    let known = Set(Validator.rules.map(\.id))
    if let unknown = rule.first(where: { !known.contains($0) }) {
      throw ValidationError("no rule is named '\(unknown)'; 'yaqut rules' lists them")
    }
  }

  func run() throws {
    let compiled = paths.filter { $0.hasSuffix(".yqx") }
    for path in compiled { try Self.verify(path) }
    let paths = paths.filter { !compiled.contains($0) }
    if !compiled.isEmpty, paths.isEmpty { return }
    let target = try ValidationTarget(paths)
    var files = try GazetteerFiles(folder: target.folder)
    let validator = Validator(only: rule.isEmpty ? nil : Set(rule))
    let before = try base.map { try BaseGazetteer.read($0, for: target.folder) }
    if fix { files = try mend(files, target, validator) }
    var findings = validator.findings(in: files, paths: target.paths, base: before)
    let found = findings
    if !all { findings.removeAll { !$0.blocks } }
    let printer = FindingPrinter(root: target.folder.string, language: lang)
    try Terminal.write(format.write(findings, printer))
    if format == .text { Terminal.warn(printer.summary(found, showsAll: all)) }
    if findings.contains(where: \.blocks) { throw ExitCode(1) }
  }

  /// Reads a compiled gazetteer to its end.
  private static func verify(_ path: String) throws {
    let gazetteer = try Gazetteer.open(FilePath(path))
    try gazetteer.verify()
    Terminal.warn("\(path): whole: \(gazetteer.entityCount) entities, \(gazetteer.nameCount) names")
  }

  /// Applies the safe fixes, each file at once.
  private func mend(
    _ files: GazetteerFiles, _ target: ValidationTarget, _ validator: Validator
  ) throws -> GazetteerFiles {
    let fixes = FixApplication(files, paths: target.paths, validator: validator)
    var files = files
    for (path, bytes) in fixes.changed.sorted(by: { $0.key < $1.key }) {
      try AtomicFile.write(bytes, to: target.folder.appending(path))
      files.contents[path] = bytes
    }
    let printer = FindingPrinter(root: target.folder.string, language: lang)
    for finding in fixes.mended {
      let what = finding.fix?.message.text(in: lang) ?? ""
      Terminal.warn("\(printer.path(finding)):\(finding.line): fixed: \(what) [\(finding.rule)]")
    }
    return files
  }
}
