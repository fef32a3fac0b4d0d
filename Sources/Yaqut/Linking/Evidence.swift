/// One kind of evidence for or against reading a span as a candidate.
///
/// A new kind is one file with its test and one line in ``Evidences/all``; its weight comes from training.
protocol Evidence: Sendable {
  /// The word for it in explanations and in the file of weights.
  static var name: String { get }
  /// The sentence that explains it.
  static var summary: String { get }
  /// The same in Arabic.
  static var arabicSummary: String { get }
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
  static let all: [any Evidence.Type] = [
    BaseRate.self,
    CueWord.self,
    Heading.self,
    HeadCue.self,
    HeadConflict.self,
    RuralCue.self,
    DirectionCue.self,
    PrepositionCue.self,
    BareUnit.self,
    CommonWord.self,
    GivenName.self,
    PersonContext.self,
    PersonElsewhere.self,
    Attributive.self,
    MultiWord.self,
    ShortName.self,
    ProcliticRisk.self,
    WholeWord.self,
    VerbSlot.self,
    Nunation.self,
    CalendarDay.self,
    Vocalisation.self,
    LongerName.self,
    Importance.self,
    Spelling.self,
    DerivedForm.self,
    WeakName.self,
    Quoted.self,
    Containment.self,
    NearestLink.self,
    FarOff.self,
    DocumentFocus.self,
    Discourse.self,
    ListAgreement.self,
    CountryFocus.self,
    DemonymAfter.self,
    DemonymReading.self,
    Validity.self,
  ]
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
