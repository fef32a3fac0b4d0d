import Yaqut
import YaqutExport

/// Findings as SARIF 2.1.0 (OASIS), which GitHub's code scanning and editors read.
enum FindingSARIF {
  static func write(_ findings: [Finding], _ printer: FindingPrinter) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.member("version", "2.1.0")
      $0.member("runs") {
        $0.array {
          $0.object {
            $0.member("tool") { $0.object { $0.member("driver") { driver(&$0, printer) } } }
            // Columns are counted in Unicode scalars, which SARIF calls code points.
            $0.member("columnKind", "unicodeCodePoints")
            $0.member("results") { json in
              json.array { json in for finding in findings { result(&json, finding, printer) } }
            }
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func driver(_ json: inout JSONWriter, _ printer: FindingPrinter) {
    json.object {
      $0.member("name", "yaqut")
      $0.member("rules") { json in
        json.array { json in
          for rule in Validator.rules {
            json.object {
              $0.member("id", rule.id)
              $0.member("shortDescription") {
                $0.object { $0.member("text", rule.sentence.text(in: printer.language)) }
              }
              $0.member("fullDescription") { $0.object { $0.member("text", rule.explanation) } }
              $0.member("defaultConfiguration") { $0.object { $0.member("level", level(rule.severity)) } }
            }
          }
        }
      }
    }
  }

  private static func result(_ json: inout JSONWriter, _ finding: Finding, _ printer: FindingPrinter) {
    json.object {
      $0.member("ruleId", finding.rule)
      $0.member("level", level(finding.severity))
      $0.member("message") {
        $0.object {
          $0.member(
            "text",
            ([printer.message(finding)] + finding.notes.map { $0.text(in: printer.language) }).joined(
              separator: "; "))
        }
      }
      $0.member("locations") {
        $0.array {
          $0.object {
            $0.member("physicalLocation") {
              $0.object {
                $0.member("artifactLocation") { $0.object { $0.member("uri", uri(printer.path(finding))) } }
                $0.member("region") {
                  $0.object {
                    $0.member("startLine", finding.line)
                    $0.member("startColumn", finding.column)
                  }
                }
              }
            }
          }
        }
      }
      $0.member("partialFingerprints") { $0.object { $0.member("yaqut/v1", finding.fingerprint) } }
      if let reason = finding.acknowledged {
        $0.member("suppressions") {
          $0.array {
            $0.object {
              $0.member("kind", "external")
              $0.member("justification", reason)
            }
          }
        }
      }
    }
  }

  /// A path as a relative reference of RFC 3986.
  static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
