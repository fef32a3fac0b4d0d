import Testing
import Yaqut

@Suite("Every rule by its own example")
struct RuleExampleTests {
  static let rules = Validator.rules

  @Test("No rule finds anything in the sample")
  func soundSample() {
    for finding in Validator().findings(in: ValidationSample.sound) {
      Issue.record("\(finding.path):\(finding.line): \(finding.message.english) [\(finding.rule)]")
    }
  }

  @Test("A rule finds its wrong rows, in those rows", arguments: rules.map(\.id))
  func findsWrong(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let (files, lines) = ValidationSample.with(rule.example, rule.example.wrong)
    let base = rule.example.before.map { ValidationSample.with(rule.example, $0).files }
    let found = Validator().findings(in: files, base: base).filter { $0.rule == id }
    #expect(!found.isEmpty, "nothing found in \(rule.example.wrong)")
    #expect(
      found.contains { $0.path == rule.example.file && (rule.group == .change || lines.contains($0.line)) })
    #expect(found.allSatisfy { $0.severity == rule.severity })
    for finding in found {
      #expect(!finding.message.english.hasSuffix("."), "a finding ends without a full stop")
      #expect(finding.message.arabic.unicodeScalars.contains { (0x620...0x64A).contains($0.value) })
    }
  }

  @Test("No rule finds an error in the right rows, nor the rule itself anything", arguments: rules.map(\.id))
  func passesRight(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let (files, _) = ValidationSample.with(rule.example, rule.example.right)
    let base = rule.example.before.map { ValidationSample.with(rule.example, $0).files }
    let found = Validator().findings(in: files, base: base).filter { $0.severity == .error || $0.rule == id }
    for finding in found {
      Issue.record(
        "\(finding.path):\(finding.line):\(finding.column): \(finding.message.english) [\(finding.rule)]")
    }
  }

  @Test("Ids are words with hyphens, and no two are alike")
  func ids() {
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
    for rule in Self.rules {
      #expect(rule.id.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D })
      #expect(rule.explanation.count > 30, "\(rule.id) is not explained")
    }
  }
}
