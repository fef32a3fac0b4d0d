/// Runs the rules over a gazetteer and gives all findings.
///
/// ```swift
/// let findings = Validator().findings(in: try GazetteerFiles(folder: "Gazetteer"))
/// for finding in findings { print(finding.path, finding.line, finding.message.english) }
/// ```
public struct Validator: Sendable {
  let rules: [any Rule]

  /// A validator that runs all rules, or only those named.
  ///
  /// - Parameter ids: Ids of rules, such as `swapped-coordinates`; those that no rule has are passed over.
  public init(only ids: Set<String>? = nil) {
    rules = RuleSet.all.filter { ids?.contains($0.about.id) ?? true }
  }

  /// The texts of all rules, in the order of the documentation.
  public static var rules: [RuleText] { RuleSet.all.map(\.about) }

  /// All findings, in order of file, line and column.
  ///
  /// - Parameters:
  ///   - files: The gazetteer.
  ///   - paths: The files, by paths inside the gazetteer, whose findings are wanted; nil for all.
  ///   - base: The gazetteer before an edit; with it the rules about change run, and rules about single rows look only at files
  ///     that changed.
  /// - Complexity: O(rows) for most rules, near it for those that compare names or points. All processors take part.
  public func findings(in files: GazetteerFiles, paths: Set<String>? = nil, base: GazetteerFiles? = nil)
    -> [Finding]
  {
    var checked = paths
    if let base {
      let changed = files.contents.keys.filter { files.contents[$0] != base.contents[$0] }
      checked = paths.map { $0.intersection(changed) } ?? Set(changed)
    }
    let gazetteer = GazetteerTables(files, checked: checked, base: base)
    var findings = self.findings(in: gazetteer)
    if let paths { findings.removeAll { !paths.contains($0.path) } }
    return findings
  }

  package func findings(in gazetteer: GazetteerTables) -> [Finding] {
    let acknowledgements = Acknowledgements(gazetteer)
    let pieces = ValidationPiece.all(rules, of: gazetteer)
    var findings = Workers.map(pieces.count) { pieces[$0].findings(in: gazetteer) }.flatMap(\.self)
    for index in findings.indices {
      findings[index].acknowledged = acknowledgements.reason(for: findings[index])
    }
    // Where only some files are looked at, an acknowledgement of another file is not unused.
    if let rule = rules.first(where: { $0 is UnusedAllow }) as? UnusedAllow,
      gazetteer.files.allSatisfy(\.isChecked)
    {
      var report = Report(rule.about, in: gazetteer)
      rule.check(acknowledgements, findings: findings, rules: Set(rules.map(\.about.id)), &report)
      findings += report.findings
    }
    return findings.sorted {
      ($0.path, $0.line, $0.column, $0.severity, $0.rule) < (
        $1.path, $1.line, $1.column, $1.severity, $1.rule
      )
    }
  }
}
