/// One kind of evidence for or against reading a span as a candidate.
///
/// A new kind is one file with its test and one line in ``Evidences/forEach(_:)``. Its weight comes from training, which reads
/// ``name`` and ``prior`` from the file: each is one line of its own, written as in the other files.
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
  /// How much speaks for the candidate: 0 says nothing, below 0 speaks against it. About −1…1.
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float
}

extension Evidence {
  static var isJoint: Bool { false }
}

/// All kinds of evidence, in the order of the weights.
enum Evidences {
  /// Shows a visitor each kind. Its code is compiled for each, so that nothing is called through a table of functions.
  static func forEach(_ visitor: inout some EvidenceVisitor) {
    visitor.visit(BaseRate.self)
    visitor.visit(CueWord.self)
    visitor.visit(Heading.self)
    visitor.visit(HeadCue.self)
    visitor.visit(HeadConflict.self)
    visitor.visit(RuralCue.self)
    visitor.visit(DirectionCue.self)
    visitor.visit(PrepositionCue.self)
    visitor.visit(BareUnit.self)
    visitor.visit(CommonWord.self)
    visitor.visit(GivenName.self)
    visitor.visit(PersonContext.self)
    visitor.visit(PersonElsewhere.self)
    visitor.visit(Attributive.self)
    visitor.visit(MultiWord.self)
    visitor.visit(ShortName.self)
    visitor.visit(ProcliticRisk.self)
    visitor.visit(WholeWord.self)
    visitor.visit(VerbSlot.self)
    visitor.visit(Nunation.self)
    visitor.visit(CalendarDay.self)
    visitor.visit(Vocalisation.self)
    visitor.visit(LongerName.self)
    visitor.visit(Importance.self)
    visitor.visit(Spelling.self)
    visitor.visit(DerivedForm.self)
    visitor.visit(WeakName.self)
    visitor.visit(Quoted.self)
    visitor.visit(Credit.self)
    visitor.visit(SourceSlot.self)
    visitor.visit(Containment.self)
    visitor.visit(NearestLink.self)
    visitor.visit(FarOff.self)
    visitor.visit(DocumentFocus.self)
    visitor.visit(Discourse.self)
    visitor.visit(ListAgreement.self)
    visitor.visit(CountryFocus.self)
    visitor.visit(DemonymAfter.self)
    visitor.visit(DemonymReading.self)
    visitor.visit(Validity.self)
  }

  static let all: [any Evidence.Type] = {
    var list = EvidenceList()
    forEach(&list)
    return list.kinds
  }()

  private struct EvidenceList: EvidenceVisitor {
    var kinds: [any Evidence.Type] = []

    mutating func visit<Kind: Evidence>(_ kind: Kind.Type) { kinds.append(kind) }
  }
}

/// What is done with each kind of evidence.
protocol EvidenceVisitor {
  mutating func visit<Kind: Evidence>(_ kind: Kind.Type)
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
