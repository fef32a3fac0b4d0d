import Yaqut
import YaqutExport

/// Findings as one JSON object a line:
///
/// ```text
/// {"rule":"white-space","severity":"error","path":"Gazetteer/names/sy.csv","line":12,"column":4,"message":"…",…}
/// ```
enum FindingJSON {
  static func write(_ findings: [Finding], _ printer: FindingPrinter) -> [UInt8] {
    var json = JSONWriter()
    for finding in findings {
      json.object {
        $0.member("rule", finding.rule)
        $0.member("severity", finding.severity.rawValue)
        $0.member("path", printer.path(finding))
        $0.member("line", finding.line)
        $0.member("column", finding.column)
        $0.member("key", finding.key)
        $0.member("message", finding.message.english)
        $0.member("message_ar", finding.message.arabic)
        $0.member("notes", finding.notes.map { $0.text(in: printer.language) })
        $0.member("fix", finding.fix?.message.text(in: printer.language))
        $0.member("fix_is_safe", finding.fix?.isSafe ?? false)
        $0.member("acknowledged", finding.acknowledged)
        $0.member("fingerprint", finding.fingerprint)
      }
      json.newline()
    }
    return json.bytes
  }
}
