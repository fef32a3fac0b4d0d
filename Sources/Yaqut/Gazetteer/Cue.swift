/// What a word says about the name beside it: `مدينة` announces a city, `العميد` a person.
public struct Cue: Hashable, Sendable {
  /// In what way the word is a cue.
  public var cueClass: CueClass
  /// What it announces: a ``Placetype`` or ``OrganisationType`` by its raw value, a direction, or nothing.
  public var means: String
  /// How many names follow: `مدينتي` two, `مدن` several.
  public var number: CueNumber
  /// Whether the word is part of the proper name (`نهر`, `مطار`) or stands before it (`مدينة`).
  public var inside: Bool

  /// The placetype that a ``CueClass/placeHead`` announces.
  public var placetype: Placetype? { cueClass == .placeHead ? Placetype(rawValue: means) : nil }

  /// The type that a ``CueClass/organisationHead`` announces.
  public var organisationType: OrganisationType? {
    cueClass == .organisationHead ? OrganisationType(rawValue: means) : nil
  }
}

/// In what way a word is a cue: the `class` column of `cues.csv`.
///
/// The cases stand in the order of the index file; a changed list is another file version.
public enum CueClass: String, CaseIterable, Sendable {
  /// مدينة، قريتي، نهر
  case placeHead = "place_head"
  /// لواء، وكالة
  case organisationHead = "organisation_head"
  /// فرع، مفرزة
  case branchHead = "branch_head"
  /// قوات، ميليشيات
  case descriptiveHead = "descriptive_head"
  /// شمالي، جنوب
  case direction
  /// ريف
  case rural
  /// العميد، الرئيس
  case personTitle = "person_title"
  /// أبو، أم
  case kunya
  /// محمد، فاطمة
  case givenName = "given_name"
  /// عناصر، أهالي
  case personNoun = "person_noun"
  /// قال، أكد
  case speechVerb = "speech_verb"
  /// في، إلى
  case preposition
  /// التي، لم: a verb follows
  case verbParticle = "verb_particle"
  /// نيسان، يوليو
  case month
}

/// How many names a cue word announces.
public enum CueNumber: String, CaseIterable, Sendable {
  case singular
  case dual
  case plural
}
