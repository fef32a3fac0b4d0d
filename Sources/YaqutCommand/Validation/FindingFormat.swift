import ArgumentParser
import Yaqut

/// The forms in which findings are written: one file a form.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github, junit

  /// The whole output.
  func write(_ findings: [Finding], _ printer: FindingPrinter) -> [UInt8] {
    switch self {
    case .text: FindingText.write(findings, printer)
    case .json: FindingJSON.write(findings, printer)
    case .sarif: FindingSARIF.write(findings, printer)
    case .github: FindingGitHub.write(findings, printer)
    case .junit: FindingJUnit.write(findings, printer)
    }
  }
}

/// What all forms need: where the gazetteer lies, and the language of messages.
struct FindingPrinter {
  let root: String
  let language: MessageLanguage

  /// The path of a finding from where the program was started.
  func path(_ finding: Finding) -> String { path(finding.path) }

  /// A path inside the gazetteer, from where the program was started.
  func path(_ path: String) -> String { root == "." || root.isEmpty ? path : "\(root)/\(path)" }

  /// The message with the fix, in the language asked for.
  func message(_ finding: Finding) -> String { finding.message.text(in: language) }

  /// `2 errors, 1 warning; not shown: 4 infos, 3 acknowledged (--all shows them)`.
  func summary(_ findings: [Finding], showsAll: Bool) -> String {
    func count(_ severity: Severity) -> Int {
      findings.count { $0.severity == severity && $0.acknowledged == nil }
    }
    let acknowledged = findings.count { $0.acknowledged != nil }
    func words(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
    if language == .arabic {
      return
        "أخطاء: \(count(.error))، تنبيهات: \(count(.warning))، معلومات: \(count(.info))، مقبولة: \(acknowledged)"
    }
    let rest = "\(words(count(.info), "info")), \(acknowledged) acknowledged"
    let hidden = count(.info) + acknowledged == 0 ? "" : "; not shown: \(rest) (--all shows them)"
    return
      "\(words(count(.error), "error")), \(words(count(.warning), "warning"))\(showsAll ? ", \(rest)" : hidden)"
  }
}
