import TestSupport
import Testing

@testable import Yaqut

/// Scores are summed in one piece of code for all kinds of evidence; its twin weighs each value that an explanation keeps.
@Suite("Disambiguator")
struct DisambiguatorTests {
  private static let words = [
    "في", "مدينة", "قرية", "قرى", "ريف", "حلب", "وحلب", "بحلب", "درعا", "للرقة", "الرقة", "دير الزور",
    "الصالحية", "والحسينية", "قرية الصالحيه", "مظلوم", "محمد", "الباب", "قوات سوريا الديمقراطية", "2017",
    "القوات", "،",
  ]

  @Test("a score is the sum of the evidence by its weights", arguments: 0..<20 as Range<UInt64>)
  func sums(seed: UInt64) {
    var options = Linker.Options()
    options.explains = true
    options.keepsRejected = true
    let linker = Linker(TestGazetteer.gazetteer, options: options)
    var numbers = SeededNumbers(seed: seed)
    let text = (0..<60).map { _ in Self.words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
    let document = linker.link(text)
    for reading in (document.links + document.rejected).flatMap(\.candidates) {
      let sum = reading.evidence.reduce(0) { $0 + $1.value * $1.weight }
      #expect(abs(sum - reading.score) < 1e-3, "reproduce with seed \(seed): \(text)")
    }
  }

  @Test("a linker that explains has the links of one that does not", arguments: 0..<20 as Range<UInt64>)
  func explaining(seed: UInt64) {
    var options = Linker.Options()
    options.explains = true
    let (explaining, silent) = (Linker(TestGazetteer.gazetteer, options: options), TestGazetteer.linker)
    var numbers = SeededNumbers(seed: seed)
    let text = (0..<60).map { _ in Self.words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
    var links = explaining.link(text).links
    for index in links.indices { links[index].candidates = [] }
    #expect("\(links)" == "\(silent.link(text).links)", "reproduce with seed \(seed): \(text)")
  }
}
