import Yaqut

/// Findings for people, a line each:
///
/// ```text
/// Gazetteer/names/sy.csv:12:4: error: name 'حلب ' ends with a space [white-space]
///   fix: write 'حلب'
/// ```
enum FindingText {
  static func write(_ findings: [Finding], _ printer: FindingPrinter) -> [UInt8] {
    var bytes: [UInt8] = []
    for finding in findings {
      let isArabic = printer.language == .arabic
      let severity = isArabic ? finding.severity.arabic : finding.severity.rawValue
      let message = printer.message(finding)
      // An Arabic sentence is isolated, so that the path before it and the rule behind it stay where they are.
      let words = isArabic ? "\u{2067}\(severity): \(message)\u{2069}" : "\(severity): \(message)"
      bytes += "\(printer.path(finding)):\(finding.line):\(finding.column): \(words) [\(finding.rule)]\n".utf8
      for note in finding.notes {
        bytes += "  \(isArabic ? "ملاحظة" : "note"): \(note.text(in: printer.language))\n".utf8
      }
      if let fix = finding.fix {
        bytes += "  \(isArabic ? "الإصلاح" : "fix"): \(fix.message.text(in: printer.language))\n".utf8
      }
      if let reason = finding.acknowledged {
        bytes += "  \(isArabic ? "مقبول" : "acknowledged"): \(reason)\n".utf8
      }
    }
    return bytes
  }
}
