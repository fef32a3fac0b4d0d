import Yaqut

/// Findings as a JUnit report, a test case for each rule, which most CI servers read.
enum FindingJUnit {
  static func write(_ findings: [Finding], _ printer: FindingPrinter) -> [UInt8] {
    let byRule = Dictionary(grouping: findings, by: \.rule)
    let failed = byRule.values.count { $0.contains(where: \.blocks) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let counts = "tests=\"\(Validator.rules.count)\" failures=\"\(failed)\" errors=\"0\""
    text += "<testsuites name=\"yaqut validate\" \(counts)>\n"
    text += "  <testsuite name=\"gazetteer\" \(counts)>\n"
    for rule in Validator.rules {
      text += "    <testcase classname=\"yaqut.validate\" name=\"\(escaped(rule.id))\""
      let found = byRule[rule.id] ?? []
      guard !found.isEmpty else {
        text += "/>\n"
        continue
      }
      let lines = found.map {
        "\(printer.path($0)):\($0.line):\($0.column): \($0.severity.rawValue): \(printer.message($0))"
      }
      let body = escaped(lines.joined(separator: "\n"))
      if found.contains(where: \.blocks) {
        text +=
          ">\n      <failure message=\"\(escaped(printer.message(found[0])))\" type=\"\(rule.severity.rawValue)\">\(body)</failure>\n"
      } else {
        text += ">\n      <system-out>\(body)</system-out>\n"
      }
      text += "    </testcase>\n"
    }
    return Array((text + "  </testsuite>\n</testsuites>\n").utf8)
  }

  /// Escapes for XML 1.0, and leaves out what it cannot hold.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default:
        if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
          result.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
