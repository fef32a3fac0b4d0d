import Testing
import Yaqut

@Suite("Messages in Arabic")
struct ArabicMessageTests {
  /// All findings of the wrong rows of all rules.
  static let findings = Validator.rules.flatMap { rule -> [Finding] in
    let sample = ValidationSample.with(rule.example, rule.example.wrong)
    let base = rule.example.before.map { ValidationSample.with(rule.example.file, $0).files }
    return Validator(only: [rule.id]).findings(in: sample.files, base: base)
  }

  @Test("Whatever is not ours stands in isolates, which are opened and closed in turn")
  func isolates() {
    #expect(Self.findings.count >= Validator.rules.count - 10)
    for message in Self.findings.flatMap({ [$0.message] + $0.notes + [$0.fix?.message].compactMap { $0 } }) {
      var depth = 0
      for scalar in message.arabic.unicodeScalars {
        if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
        if scalar.value == 0x2069 { depth -= 1 }
        #expect((0...1).contains(depth), "\(message.arabic)")
      }
      #expect(depth == 0, "\(message.arabic)")
    }
  }

  @Test("A message is an Arabic sentence: two English words on end stand only in isolates or are a command")
  func words() {
    for finding in Self.findings {
      var plain = ""
      var depth = 0
      for scalar in finding.message.arabic.unicodeScalars {
        if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
        if depth == 0 { plain.unicodeScalars.append(scalar) }
        if scalar.value == 0x2069 { depth -= 1 }
      }
      let words = plain.split(separator: " ").map {
        $0.allSatisfy { $0.isASCII } && $0.contains { $0.isLetter }
      }
      let isCommand = plain.contains("yaqut ") || plain.contains("never existed")
      #expect(isCommand || !zip(words, words.dropFirst()).contains { $0 && $1 }, "\(finding.message.arabic)")
      #expect(
        plain.unicodeScalars.contains { (0x620...0x64A).contains($0.value) }, "\(finding.message.arabic)")
    }
  }
}
