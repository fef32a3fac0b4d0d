import TestSupport
import Testing

@testable import Yaqut

/// Scores are summed in one piece of code for all kinds of evidence; its twin weighs each value that an explanation keeps.
@Suite("Disambiguator")
struct DisambiguatorTests {
  /// What a link is, without what an explanation adds.
  private struct Row: CustomStringConvertible {
    var range: Range<Int>
    var entity: Int?
    var reason: Link.Reason?
    var confidence: Double

    init(_ link: Link) {
      (range, entity, reason, confidence) = (link.range, link.entity, link.reason, link.confidence)
    }

    var description: String { "\(range) \(entity ?? -1) \(confidence)" }

    func isSame(as other: Row) -> Bool {
      range == other.range && entity == other.entity && reason == other.reason
        && abs(confidence - other.confidence) < 1e-4
    }
  }

  /// Expects that a linker which passes over what cannot become a link has the links of one which weighs all.
  private func expectSameLinks(
    _ source: SourceText, date: String = "", in gazetteer: Gazetteer, _ comment: @autoclosure () -> String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var options = Linker.Options()
    options.keepsRejected = true
    let found = Linker(gazetteer).link(source, date: date).links.map(Row.init)
    let expected = Linker(gazetteer, options: options).link(source, date: date).links.map(Row.init)
    let isSame = found.count == expected.count && zip(found, expected).allSatisfy { $0.isSame(as: $1) }
    let different = zip(found, expected).filter { !$0.isSame(as: $1) }
    #expect(isSame, "\(comment()): \(different)", sourceLocation: sourceLocation)
  }

  @Test("a score is the sum of the evidence by its weights", arguments: 0..<20 as Range<UInt64>)
  func sums(seed: UInt64) {
    var options = Linker.Options()
    options.explains = true
    options.keepsRejected = true
    let linker = Linker(TestGazetteer.gazetteer, options: options)
    var numbers = SeededNumbers(seed: seed)
    let text = RandomArticle.text(words: 80, &numbers)
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
    let text = RandomArticle.text(words: 80, &numbers)
    var links = explaining.link(text).links
    for index in links.indices { links[index].candidates = [] }
    #expect("\(links)" == "\(silent.link(text).links)", "reproduce with seed \(seed): \(text)")
  }

  @Test(
    "what is passed over since it cannot become a link changes no link", arguments: 0..<300 as Range<UInt64>)
  func passingOver(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let text = RandomArticle.text(words: 120, &numbers)
    expectSameLinks(
      SourceText(text), in: TestGazetteer.gazetteer, "reproduce with seed \(seed): \(text)")
  }

  @Test(
    "nor any link of real texts",
    .enabled(if: RealTexts.areThere, "the texts are shared material, ../shared, which is not there"))
  func passingOverRealTexts() throws {
    let gazetteer = try RealTexts.gazetteer.get()
    for (number, source) in try RealTexts.read(prose: 100_000).enumerated() {
      expectSameLinks(source, date: "2017-03-01", in: gazetteer, "text \(number)")
    }
  }

  @Test(
    "nor does it where the links that spoke for a span are gone", arguments: 0..<200 as Range<UInt64>)
  func losingLinks(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let text = RandomArticle.text(words: 60, &numbers)
    let keeps = [Bool](repeating: false, count: 200).map { _ in Bool.random(using: &numbers) }
    func chosen(weighsAll: Bool) -> [[Int]] {
      var document = TestDocument(text).view
      var room = LinkingRoom()
      var disambiguator = Disambiguator(
        weights: .trained, keepsValues: false, weighsAll: weighsAll, room: &room)
      disambiguator.start(&document)
      disambiguator.weighJointly(&document)
      document.anchors = Anchors(document.anchors.list.filter { keeps[Int($0.word) % keeps.count] })
      disambiguator.weighJointly(&document)
      return document.spans.indices.filter { document.spans[$0].isChosen }
        .map { [$0, document.spans[$0].best] }
    }
    #expect(
      chosen(weighsAll: false) == chosen(weighsAll: true), "reproduce with seed \(seed): \(text)")
  }

  @Test("spans are passed over")
  func passesOver() {
    var document = TestDocument("نقل السلام إلى عمر على الباب وقال مظلوم إن حلب").view
    var room = LinkingRoom()
    var disambiguator = Disambiguator(
      weights: .trained, keepsValues: false, weighsAll: false, room: &room)
    disambiguator.start(&document)
    disambiguator.weighJointly(&document)
    #expect(document.spans.contains { $0.isPassedOver })
    #expect(document.spans.allSatisfy { !$0.isPassedOver || !$0.isChosen })
  }
}
