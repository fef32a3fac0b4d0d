import Testing
import Yaqut

@testable import YaqutCommand

@Suite("Findings in their forms")
struct FindingFormatTests {
  private func write(_ format: FindingFormat, _ language: MessageLanguage = .english) -> String {
    var files = WalkthroughTests.base
    files.contents["names/sy.csv"] = Array(
      (WalkthroughTests.before["names/sy.csv"] ?? "").replacingFirst("P5,منبج,ar", with: "P5,منبـج,ar").utf8)
    let findings = Validator(only: ["tatweel"]).findings(in: files)
    return String(
      decoding: format.write(findings, FindingPrinter(root: "Gazetteer", language: language)), as: UTF8.self)
  }

  @Test("Text: path, line, column, severity, message, rule, and the fix")
  func text() {
    #expect(
      write(.text) == """
        Gazetteer/names/sy.csv:6:7: error: name '\u{2068}منبـج\u{2069}' is drawn out with tatweel [tatweel]
          fix: write '\u{2068}منبج\u{2069}'

        """)
  }

  @Test("Arabic text is isolated, so that path and rule stay in place")
  func arabic() {
    #expect(
      write(.text, .arabic) == """
        Gazetteer/names/sy.csv:6:7: \u{2067}خطأ: في الاسم «\u{2068}منبـج\u{2069}» تطويل\u{2069} [tatweel]
          الإصلاح: اكتب «\u{2068}منبج\u{2069}»

        """)
  }

  @Test("GitHub's command")
  func gitHub() {
    #expect(
      write(.github).hasPrefix("::error file=Gazetteer/names/sy.csv,line=6,col=7,title=tatweel::name '"))
  }

  @Test("SARIF has the rule, the region in code points and a lasting fingerprint")
  func sarif() {
    let text = write(.sarif)
    #expect(text.contains("\"columnKind\":\"unicodeCodePoints\""))
    #expect(text.contains("\"region\":{\"startLine\":6,\"startColumn\":7}"))
    #expect(text == write(.sarif))
  }

  @Test("JUnit has a case for each rule and a failure for this one")
  func junit() {
    let text = write(.junit)
    #expect(text.contains("failures=\"1\""))
    #expect(text.contains("<failure message=\"name '"))
  }

  @Test("JSON is one object a line")
  func json() {
    #expect(
      write(.json).hasPrefix(
        "{\"rule\":\"tatweel\",\"severity\":\"error\",\"path\":\"Gazetteer/names/sy.csv\",\"line\":6,\"column\":7,"
      ))
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
