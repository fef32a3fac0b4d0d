import Testing

@testable import Yaqut

/// What a kind of evidence says of one reading of a marked span.
struct EvidenceRow: Sendable, CustomTestStringConvertible {
  enum Verdict: Sendable {
    case speaks, speaksAgainst, silent
  }

  /// The sentence, with the span and the entity it is read as: `مدينة ⟦درعا|P5⟧`.
  let marked: String
  let verdict: Verdict
  var date = ""

  var testDescription: String { "\(marked) \(verdict)" }

  init(_ marked: String, _ verdict: Verdict, date: String = "") {
    self.marked = marked
    self.verdict = verdict
    self.date = date
  }

  /// The value of a kind of evidence for the marked reading; nil where the span was not weighed so.
  func value(of kind: String) -> Double? {
    var options = Linker.Options()
    options.explains = true
    options.keepsRejected = true
    let text = MarkedText(marked)
    guard let mark = text.marks.first, let bar = mark.lastIndex(of: "|"),
      let open = marked.firstIndex(of: "⟦")
    else {
      return nil
    }
    let start = marked[..<open].utf8.count
    let end = start + mark[..<bar].utf8.count
    let gazetteer = TestGazetteer.gazetteer
    let document = Linker(gazetteer, options: options).link(text.plain, date: date)
    let link = (document.links + document.rejected).first {
      $0.range == start..<end && !$0.candidates.isEmpty
    }
    let reading = link?.candidates.first {
      gazetteer.entity($0.entity).id.description == mark[mark.index(after: bar)...]
    }
    return reading.map { reading in reading.evidence.first { $0.kind == kind }?.value ?? 0 }
  }
}

/// Expects that a kind of evidence speaks, speaks against or is silent.
func expect(_ kind: any Evidence.Type, _ row: EvidenceRow, sourceLocation: SourceLocation = #_sourceLocation)
  throws
{
  let value = try #require(
    row.value(of: kind.name), "the span was not weighed", sourceLocation: sourceLocation)
  switch row.verdict {
  case .speaks: #expect(value > 0, sourceLocation: sourceLocation)
  case .speaksAgainst: #expect(value < 0, sourceLocation: sourceLocation)
  case .silent: #expect(value == 0, sourceLocation: sourceLocation)
  }
}
