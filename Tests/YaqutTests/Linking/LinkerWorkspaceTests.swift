import TestSupport
import Testing

@testable import Yaqut

@Suite("A linker's workspace")
struct LinkerWorkspaceTests {
  private static let words = [
    "في", "مدينة", "قرية", "قرى", "ريف", "حلب", "وحلب", "بحلب", "درعا", "للرقة", "الرقة", "دير الزور",
    "محافظة", "حماة",
    "الصالحية", "والحسينية", "المحسنلي", "مظلوم", "محمد", "الباب", "قوات سوريا الديمقراطية", "المرصد",
    "السوري",
    "قالت", "شبكة", "القوات", "التركية", "،", ".", "شمال", "على بعد", "5", "كيلومترات",
  ]

  private func text(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
      Self.words.randomElement(using: &numbers) ?? ""
    }.joined(separator: " ")
  }

  @Test("texts have the same links with it and without", arguments: 0..<10 as Range<UInt64>)
  func sameLinks(seed: UInt64) {
    var options = Linker.Options()
    options.explains = true
    options.nests = true
    options.demonyms = true
    options.keepsRejected = true
    let linker = Linker(TestGazetteer.gazetteer, options: options)
    var numbers = SeededNumbers(seed: seed)
    var workspace = Linker.Workspace()
    for _ in 0..<20 {
      let source = SourceText(text(&numbers))
      let (remembering, anew) = (linker.link(source, using: &workspace), linker.link(source))
      #expect(
        "\(remembering.links)\(remembering.rejected)" == "\(anew.links)\(anew.rejected)",
        "reproduce with seed \(seed): \(source.string(0..<source.bytes.count))")
    }
  }
}
