/// A mention in a text and the place or organisation it names, or the reason why none is given.
public struct Link: Sendable {
  /// How a mention names its entity.
  public enum Form: String, Sendable, CaseIterable {
    case name, short, descriptive, demonym
  }

  /// Why a mention is left unlinked.
  public enum Reason: String, Sendable, CaseIterable {
    /// The gazetteer has no such name.
    case unknownName = "unknown-name"
    /// Several entities bear the name and none is clearly meant.
    case ambiguous
    /// The name is known, but no bearer of it fits what the text says of it.
    case unlikely
    /// The confidence is below what was asked for.
    case lowConfidence = "low-confidence"
  }

  /// What the text says of the place beyond its name.
  public struct Qualifier: Sendable, Equatable {
    /// The direction word of a ريف (`الشمالي`), or `غير محدد`; nil where the text has no ريف.
    public var rural: String?
    /// What lies in a relation to the place (`5 كيلومترات شرق حمص`); nil where the text gives none.
    public var relation: RelativePlace?

    /// The places that a collective name stands for (`القرى السبع`), as indexes of the gazetteer; empty for others.
    public var members: [Int] = []
  }

  /// Where the mention stands, in UTF-8 bytes of the source, proclitics outside.
  public var range: Range<Int>
  /// The attached proclitics before the range, as letters: `و`, `ول`; empty if none.
  public var proclitics: String
  /// Place or organisation.
  public var kind: EntityKind
  /// Whether the mention is a name, a short form, a descriptive phrase or a demonym.
  public var form: Form
  /// Index of the entity in the gazetteer; nil if unlinked.
  public var entity: Int?
  /// Index of the name variant that the mention equals; nil if unlinked.
  public var name: Int?
  /// The type that the text announces for an unlinked mention.
  public var expectedType: String?
  /// The probability that the link is right, 0…1.
  public var confidence: Double
  /// The fold level at which the mention equals the name.
  public var level: FoldLevel
  /// Why there is no link; nil if linked.
  public var reason: Reason?
  /// What the text says of the place beyond its name.
  public var qualifier: Qualifier?
  /// The readings that were weighed, best first; only where ``Linker/Options/explains`` is set.
  public var candidates: [Reading]
  /// Names inside this mention that are names of their own; only where ``Linker/Options/nests`` is set.
  public var nested: [Link]

  /// One reading of a mention, with its evidence.
  public struct Reading: Sendable {
    /// Index of the entity in the gazetteer.
    public var entity: Int
    /// Index of the name variant.
    public var name: Int
    /// The share of the probability that the reading gets, 0…1.
    public var probability: Double
    /// The weighed sum of the evidence.
    public var score: Double
    /// The evidence that is not silent.
    public var evidence: [Weighed]
  }

  /// A piece of evidence with its value, and its weight in the sum.
  public struct Weighed: Sendable {
    /// The kind of evidence, such as `head-cue`.
    public var kind: String
    /// What it found, about −1…1.
    public var value: Double
    /// What one unit of it counts.
    public var weight: Double
  }
}

extension Link {
  /// The same link in a text before which so many bytes stand.
  func moved(by bytes: Int) -> Link {
    var link = self
    link.range = (range.lowerBound + bytes)..<(range.upperBound + bytes)
    link.nested = nested.map { $0.moved(by: bytes) }
    return link
  }
}

/// A text with its links, in the order of the text.
public struct LinkedDocument: Sendable {
  /// The name of the document, as the caller gave it.
  public var id: String
  /// The text.
  public var source: SourceText
  /// The date that was given for it (EDTF), or empty.
  public var date: String
  /// The links; no two overlap, but for ``Link/nested``.
  public var links: [Link]
  /// Spans that were weighed and found to be no names; only where ``Linker/Options/keepsRejected`` is set.
  public var rejected: [Link]
}

extension FoldLevel {
  /// The word for the level in output and explanations.
  public var name: String { "\(self)" }
}
