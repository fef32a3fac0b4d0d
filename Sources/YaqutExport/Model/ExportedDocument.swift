public import Yaqut

/// A text with its mentions, as the formats of links write them: plain values, independent of the linker.
public struct ExportedDocument: Sendable {
  /// What the document is called: a path, `-`, or the identifier of a record.
  public var id: String
  /// The date that was given for it (EDTF), or empty.
  public var date: String
  /// The text.
  public var source: SourceText
  /// The mentions in the order of the text; no two overlap.
  public var mentions: [ExportedMention]

  /// A text with its mentions, which must be in order and not overlap.
  public init(id: String, date: String = "", source: SourceText, mentions: [ExportedMention]) {
    (self.id, self.date, self.source, self.mentions) = (id, date, source, mentions)
  }
}

/// A mention of a place or organisation, and what it was linked to.
public struct ExportedMention: Sendable {
  /// Where it stands, in UTF-8 bytes of the source, proclitics outside.
  public var range: Range<Int>
  /// The attached proclitics before it: `و`.
  public var proclitics: String
  /// Place or organisation.
  public var kind: EntityKind
  /// How it names its entity: `name`, `short`, `descriptive`, `demonym`.
  public var form: String
  /// The entity's type, or what the text announces for an unlinked mention; may be empty.
  public var type: String
  /// The probability that the link is right, 0…1.
  public var confidence: Double
  /// What it was linked to; `nil` if unlinked.
  public var entity: ExportedEntity?
  /// Why it is unlinked; `nil` if linked.
  public var reason: String?
  /// The direction word of a ريف (`الشمالي`); `nil` where the text has no ريف.
  public var rural: String?
  /// Why this link, in a few words for people; may be empty.
  public var explanation: String

  /// A mention; all but its place and kind have defaults.
  public init(
    range: Range<Int>, proclitics: String = "", kind: EntityKind, form: String = "name", type: String = "",
    confidence: Double = 0, entity: ExportedEntity? = nil, reason: String? = nil, rural: String? = nil,
    explanation: String = ""
  ) {
    self.range = range
    self.proclitics = proclitics
    self.kind = kind
    self.form = form
    self.type = type
    self.confidence = confidence
    self.entity = entity
    self.reason = reason
    self.rural = rural
    self.explanation = explanation
  }

  /// `linked` or `unlinked`.
  public var status: String { entity == nil ? "unlinked" : "linked" }
}
