import SystemPackage
import Testing
import Yaqut

@Suite("The page of the rules")
struct RulesPageTests {
  @Test("Rules.md is what 'yaqut rules --page' writes")
  func page() throws {
    let root = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
      .removingLastComponent()
    let path = root.appending("Sources/Yaqut/Yaqut.docc/Rules.md")
    let descriptor = try FileDescriptor.open(path, .readOnly)
    defer { try? descriptor.close() }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = try unsafe bytes.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
    #expect(
      String(decoding: bytes[..<count], as: UTF8.self) == RulesPage.text,
      "run: yaqut rules --page > Sources/Yaqut/Yaqut.docc/Rules.md")
  }

  @Test("A rule is shown with its reason and its example")
  func rule() throws {
    let rule = try #require(Validator.rules.first { $0.id == "swapped-coordinates" })
    #expect(
      RulesPage.rule(rule, in: .english) == """
        swapped-coordinates (error)

        latitude and longitude are not swapped

        \(rule.explanation)

        wrong, places/sy.csv:
          P6,village,P4,37.7,36.45,1,,5,,,,editorial
        right:
          P6,village,P4,36.45,37.7,1,,5,,,,editorial

        """)
  }

  @Test("The list has a line for each rule")
  func list() {
    let lines = RulesPage.list(in: .arabic).split(separator: "\n")
    #expect(lines.count == Validator.rules.count)
    #expect(lines.contains { $0.hasPrefix("swapped-coordinates") && $0.contains("خطأ") })
  }
}
