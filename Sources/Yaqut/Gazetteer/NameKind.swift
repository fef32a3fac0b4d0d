/// In what way a name names its entity: the gazetteer's `kind` column.
///
/// The cases stand in the order of the index file; a changed list is another file version.
public enum NameKind: String, CaseIterable, Sendable {
  /// The name in use; one for each language.
  case preferred
  /// Another spelling or another name in use.
  case variant
  /// A name of the spoken language.
  case colloquial
  /// A name no longer in use.
  case historical
  /// Initials: `T4`, `PKK`, `حماس`.
  case abbreviation
  /// What its people and things are called: سوري. Inflected by rule when the index is made.
  case demonym
  /// A wrong spelling that occurs.
  case misspelling
  /// A phrase that denotes an organisation without being its name: قوات النظام.
  case descriptive
  /// The short form of an organisation's name: المرصد.
  case short
}
