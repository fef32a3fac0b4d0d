/// One kind of evidence for or against reading a span as a candidate.
///
/// A new kind is one file with its test and one line in ``Evidences/forEach(_:_:)``. Its weight comes from training, which
/// reads ``name`` and ``prior`` from the file: each is one line of its own, written as in the other files.
///
/// A text has far more candidates than links, so evidence is asked as seldom as can be: ``NameEvidence`` once for a name,
/// ``SpanEvidence`` once for a span, and this for the candidates of spans that have its ``cues``.
protocol Evidence: Sendable {
  /// The word for it in explanations and in the file of weights.
  static var name: String { get }
  /// The sentence that explains it.
  static var summary: String { get }
  /// The same in Arabic.
  static var arabicSummary: String { get }
  /// What it is judged to be worth; training draws its weight towards this.
  static var prior: Prior { get }
  /// Whether it depends on what the other spans of the document are linked to.
  static var isJoint: Bool { get }
  /// The cues of which one must be noted of a span, or its value is 0 for all candidates; none where it may always speak.
  static var cues: SpanCues { get }
  /// How much speaks for the candidate: 0 says nothing, below 0 speaks against it. About −1…1.
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float
}

extension Evidence {
  static var isJoint: Bool { false }

  static var cues: SpanCues { [] }
}

/// Evidence that says the same of a candidate wherever its name stands: it is asked once for a name of so many words.
protocol NameEvidence: Evidence {
  static func value(of candidate: Candidate, words: Int) -> Float
}

extension NameEvidence {
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    value(of: candidate, words: span.context.wordCount)
  }
}

/// Evidence that says the same of all candidates of one kind: it is asked once for a span.
///
/// Functions that take a span or a document and are called, not made part of their caller, cost a copy of it. So what tells
/// that nothing is to be said is always inlined, and the rest takes the few things that it needs.
protocol SpanEvidence: Evidence {
  static func value(of kind: EntityKind, in span: NameSpan, of document: DocumentView) -> Float
}

extension SpanEvidence {
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    value(of: candidate.kind, in: span, of: document)
  }
}

/// Evidence of the links about a span: it is asked in each joint round, with what all such evidence has to know of a
/// candidate measured once.
protocol JointEvidence: Evidence {
  /// Whether it can say anything of a span; where it cannot, its value is 0 for all candidates.
  static func speaks(in span: NameSpan, of document: DocumentView) -> Bool
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float
  /// No value is greater for any candidate, whatever is measured: what cannot become a link is not measured.
  static func most(in surroundings: Surroundings) -> Float
  /// No value is greater for a candidate.
  static func most(of candidate: Candidate, in surroundings: Surroundings, of document: DocumentView) -> Float
}

extension JointEvidence {
  static var isJoint: Bool { true }

  @inline(__always)
  static func speaks(in span: NameSpan, of document: DocumentView) -> Bool { true }

  @inline(__always)
  static func most(in surroundings: Surroundings) -> Float { 1 }

  @inline(__always)
  static func most(of candidate: Candidate, in surroundings: Surroundings, of document: DocumentView) -> Float
  {
    most(in: surroundings)
  }

  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    value(
      of: candidate, at: Nearness(of: candidate, in: span, of: document), in: span, of: document)
  }
}

/// All kinds of evidence, in the order of the weights.
enum Evidences {
  /// Shows a visitor each kind, with what it needs to look at it. Its code is compiled for each, so that nothing is called
  /// through a table of functions.
  @inline(__always)
  static func forEach<Visitor: EvidenceVisitor>(_ visitor: inout Visitor, _ scene: Visitor.Scene) {
    visitor.visit(BaseRate.self, scene)
    visitor.visit(CueWord.self, scene)
    visitor.visit(Heading.self, scene)
    visitor.visit(HeadCue.self, scene)
    visitor.visit(HeadConflict.self, scene)
    visitor.visit(RuralCue.self, scene)
    visitor.visit(DirectionCue.self, scene)
    visitor.visit(PrepositionCue.self, scene)
    visitor.visit(BareUnit.self, scene)
    visitor.visit(CommonWord.self, scene)
    visitor.visit(GivenName.self, scene)
    visitor.visit(PersonContext.self, scene)
    visitor.visit(PersonElsewhere.self, scene)
    visitor.visit(Attributive.self, scene)
    visitor.visit(MultiWord.self, scene)
    visitor.visit(ShortName.self, scene)
    visitor.visit(ProcliticRisk.self, scene)
    visitor.visit(WholeWord.self, scene)
    visitor.visit(VerbSlot.self, scene)
    visitor.visit(Nunation.self, scene)
    visitor.visit(CalendarDay.self, scene)
    visitor.visit(Vocalisation.self, scene)
    visitor.visit(LongerName.self, scene)
    visitor.visit(Importance.self, scene)
    visitor.visit(Spelling.self, scene)
    visitor.visit(DerivedForm.self, scene)
    visitor.visit(WeakName.self, scene)
    visitor.visit(Quoted.self, scene)
    visitor.visit(Credit.self, scene)
    visitor.visit(SourceSlot.self, scene)
    visitor.visit(Containment.self, scene)
    visitor.visit(NearestLink.self, scene)
    visitor.visit(FarOff.self, scene)
    visitor.visit(DocumentFocus.self, scene)
    visitor.visit(Discourse.self, scene)
    visitor.visit(ListAgreement.self, scene)
    visitor.visit(CountryFocus.self, scene)
    visitor.visit(DemonymAfter.self, scene)
    visitor.visit(DemonymReading.self, scene)
    visitor.visit(Validity.self, scene)
  }

  static let all: [any Evidence.Type] = {
    var list = EvidenceList()
    forEach(&list, ())
    return list.kinds
  }()

  /// Those of the links about a span, with their places in the order of the weights.
  static let joint: [(column: Int, kind: any JointEvidence.Type)] = all.enumerated().compactMap {
    column, kind in (kind as? any JointEvidence.Type).map { (column, $0) }
  }

  private struct EvidenceList: EvidenceVisitor {
    var kinds: [any Evidence.Type] = []
    var column = 0

    mutating func visit<Kind: Evidence>(_ kind: Kind.Type, _ scene: Void) { kinds.append(kind) }
    mutating func visit<Kind: NameEvidence>(_ kind: Kind.Type, _ scene: Void) { kinds.append(kind) }
    mutating func visit<Kind: SpanEvidence>(_ kind: Kind.Type, _ scene: Void) { kinds.append(kind) }
    mutating func visit<Kind: JointEvidence>(_ kind: Kind.Type, _ scene: Void) { kinds.append(kind) }
  }
}

/// A kind of evidence, for explanations.
public struct EvidenceKind: Sendable, Hashable {
  /// The word for it in ``Link/Weighed/kind``.
  public let name: String
  /// What it says, in English.
  public let summary: String
  /// What it says, in Arabic.
  public let arabicSummary: String

  /// All kinds, in the order of the weights.
  public static let all = Evidences.all.map {
    EvidenceKind(name: $0.name, summary: $0.summary, arabicSummary: $0.arabicSummary)
  }

  /// The kind of a name.
  public static func named(_ name: String) -> EvidenceKind? { all.first { $0.name == name } }
}
