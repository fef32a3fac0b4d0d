import Yaqut

/// Findings as commands of GitHub's workflows, which become notes beside the lines of a pull request:
///
/// ```text
/// ::error file=Gazetteer/names/sy.csv,line=12,col=4,title=white-space::name 'حلب ' ends with a space
/// ```
enum FindingGitHub {
  static func write(_ findings: [Finding], _ printer: FindingPrinter) -> [UInt8] {
    var bytes: [UInt8] = []
    for finding in findings {
      let command = finding.severity == .info ? "notice" : finding.severity.rawValue
      let properties = [
        "file=" + property(printer.path(finding)), "line=\(finding.line)", "col=\(finding.column)",
        "title=" + property(finding.rule),
      ].joined(separator: ",")
      var text = printer.message(finding)
      for note in finding.notes { text += "\n" + note.text(in: printer.language) }
      if let fix = finding.fix { text += "\n" + fix.message.text(in: printer.language) }
      bytes += "::\(command) \(properties)::\(data(text))\n".utf8
    }
    return bytes
  }

  /// Escapes a message: per cent, CR and LF.
  private static func data(_ text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

  /// Escapes a property: colon and comma too.
  private static func property(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }

  private static func escaped(_ text: String, _ signs: Set<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: ("%" + (digits.count == 1 ? "0" : "") + digits).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
