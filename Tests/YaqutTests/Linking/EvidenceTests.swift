import TestSupport
import Testing

@testable import Yaqut

/// What every kind of evidence promises to those who ask it as seldom as can be.
@Suite("Evidence")
struct EvidenceTests {
  /// A text before each joint round, in which each span is looked at with what stands about it.
  private func forEachSpan(
    _ seed: UInt64, _ body: (NameSpan, Surroundings, DocumentView, _ text: String) -> Void
  ) {
    var numbers = SeededNumbers(seed: seed)
    let text = RandomArticle.text(words: 80, &numbers)
    let date = ["", "2014-05-01", "2025-01-01"].randomElement(using: &numbers) ?? ""
    var document = TestDocument(text, date: date).view
    var room = LinkingRoom()
    var disambiguator = Disambiguator(
      weights: .trained, keepsValues: false, weighsAll: true, room: &room)
    disambiguator.start(&document)
    for _ in 0..<2 {
      var surroundings = Surroundings()
      for span in document.spans {
        surroundings.look(from: span, of: document)
        body(span, surroundings, document, text)
      }
      disambiguator.weighJointly(&document)
    }
  }

  /// Whether a kind of evidence is asked about the candidates of a span.
  private func speaks(_ kind: any Evidence.Type, _ span: NameSpan, _ document: DocumentView) -> Bool {
    if let joint = kind as? any JointEvidence.Type { return joint.speaks(in: span, of: document) }
    return kind.cues.isEmpty || !kind.cues.isDisjoint(with: SpanCues.noted(of: span, in: document))
  }

  @Test("where a kind does not speak it says nothing of any candidate", arguments: 0..<40 as Range<UInt64>)
  func silence(seed: UInt64) {
    forEachSpan(seed) { span, _, document, text in
      for kind in Evidences.all where !speaks(kind, span, document) {
        for candidate in document.candidates[span.candidates] {
          #expect(
            kind.value(of: candidate, in: span, of: document) == 0,
            "\(kind.name), words \(span.first)...\(span.last): reproduce with seed \(seed): \(text)")
        }
      }
    }
  }

  @Test("the texts have all kinds speak, and be silent where they can")
  func speaking() {
    var (speaking, valued) = (Set<String>(), Set<String>())
    for seed in 0..<40 as Range<UInt64> {
      forEachSpan(seed) { span, _, document, _ in
        for kind in Evidences.all where speaks(kind, span, document) {
          speaking.insert(kind.name)
          for candidate in document.candidates[span.candidates]
          where kind.value(of: candidate, in: span, of: document) != 0 {
            valued.insert(kind.name)
          }
        }
      }
    }
    #expect(Evidences.all.map { $0.name }.filter { !speaking.contains($0) } == [])
    #expect(Evidences.all.map { $0.name }.filter { !valued.contains($0) } == [])
  }

  @Test("no value of joint evidence is weighed more than its bounds", arguments: 0..<40 as Range<UInt64>)
  func bounds(seed: UInt64) {
    forEachSpan(seed) { span, surroundings, document, text in
      expectBounds(span, surroundings, document, "reproduce with seed \(seed): \(text)")
    }
  }

  @Test("nor is it among any links at all", arguments: 0..<150 as Range<UInt64>)
  func boundsOfAll(seed: UInt64) {
    var random = RandomLinks(seed: seed)
    var document = random.document(words: random.number(1...300))
    random.addSpans(30, to: &document)
    var surroundings = Surroundings()
    for span in document.spans {
      surroundings.look(from: span, of: document)
      expectBounds(span, surroundings, document, "reproduce with seed \(seed)")
    }
  }

  /// Expects that the most that is said of a candidate is no more than its bound, and that no more than the bound of all.
  private func expectBounds(
    _ span: NameSpan, _ surroundings: Surroundings, _ document: DocumentView,
    _ comment: @autoclosure () -> String
  ) {
    for (column, kind) in Evidences.all.enumerated() {
      guard let joint = kind as? any JointEvidence.Type, joint.speaks(in: span, of: document) else {
        continue
      }
      let most = joint.most(in: surroundings)
      var shares = SharesOfSpan(span.name, document.anchors)
      for candidate in document.candidates[span.candidates] {
        let weight = Weights.trained.row(for: candidate.kind)[column]
        let nearness = surroundings.measure(candidate, document.anchors, &shares)
        let value = joint.value(of: candidate, at: nearness, in: span, of: document)
        let own = joint.most(of: candidate, in: surroundings, of: document)
        #expect(
          weight > 0 ? value <= own + 1e-4 && own <= most + 1e-4 : weight * value <= 0,
          """
          \(kind.name) is \(value), at most \(own) and \(most), by \(weight), words \(span.first)...\(span.last) \
          of \(candidate): \(comment())
          """)
        #expect(
          abs(value - joint.value(of: candidate, in: span, of: document)) < 1e-3,
          "\(kind.name) by one link after the other: \(comment())")
      }
    }
  }

  @Test("a kind that says the same of a name does so wherever it stands", arguments: 0..<40 as Range<UInt64>)
  func names(seed: UInt64) {
    let kinds = Evidences.all.enumerated().compactMap { column, kind in
      (kind as? any NameEvidence.Type).map { (column: column, kind: $0) }
    }
    forEachSpan(seed) { span, _, document, text in
      for candidate in document.candidates[span.candidates] {
        var sum: Float = 0
        for (column, kind) in kinds {
          let value = kind.value(of: candidate, words: span.context.wordCount)
          sum += Weights.trained.row(for: candidate.kind)[column] * value
          #expect(
            kind.value(of: candidate, in: span, of: document) == value,
            "\(kind.name): reproduce with seed \(seed): \(text)")
        }
        #expect(
          abs(candidate.ofName - sum) < 1e-4, "what is remembered of it: reproduce with seed \(seed): \(text)"
        )
      }
    }
  }

  @Test("a name that is cut is weighed as one of fewer words")
  func cutName() throws {
    let gazetteer = try SampleGazetteer(
      places: ["P1,city,,33.5,36.3,,,80", "P2,embassy,P1,33.5,36.3,,,20"],
      names: ["P1,دمشق,ar,preferred", "P2,السفارة الروسية في دمشق,ar,preferred"],
      cues: ["في,preposition,in"]
    ).compiled()
    let document = TestDocument("زار السفارة الروسية في دمشق أمس", in: gazetteer).view
    let span = try #require(document.spans.first)
    #expect(span.context.wordCount == 2)
    let candidate = document.candidates[span.candidates.lowerBound]
    #expect(candidate.ofName == NameWeigher.weigh(candidate, words: 2, .trained))
    #expect(candidate.ofName != NameWeigher.weigh(candidate, words: 4, .trained))
  }

  @Test(
    "what is asked once a span says the same of all candidates of a kind", arguments: 0..<40 as Range<UInt64>)
  func spans(seed: UInt64) {
    let kinds = Evidences.all.compactMap { $0 as? any SpanEvidence.Type }
    forEachSpan(seed) { span, _, document, text in
      for kind in kinds {
        for candidate in document.candidates[span.candidates] {
          #expect(
            kind.value(of: candidate, in: span, of: document)
              == kind.value(of: candidate.kind, in: span, of: document),
            "\(kind.name): reproduce with seed \(seed): \(text)")
        }
      }
    }
  }

  @Test("each kind is asked in one way only")
  func scopes() {
    for kind in Evidences.all {
      let isJoint = kind is any JointEvidence.Type
      let scopes = [kind is any NameEvidence.Type, kind is any SpanEvidence.Type, isJoint]
      #expect(scopes.filter { $0 }.count <= 1, "\(kind.name)")
      #expect(kind.isJoint == isJoint, "\(kind.name)")
    }
  }
}
