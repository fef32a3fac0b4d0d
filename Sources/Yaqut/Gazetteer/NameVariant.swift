/// One name of an entity, with what is known of its use.
public struct NameVariant: Hashable, Sendable {
  /// The entity it names, as an index of ``Gazetteer/entity(_:)``.
  public var entity: Int
  /// The name as written.
  public var text: String
  /// The language, as a BCP 47 tag: `ar`, `en`, `ar-Latn`.
  public var lang: String
  /// In what way it names the entity.
  public var kind: NameKind
  /// Who uses it (`official`, `opposition`, `hostile`, `supporters`); empty where anyone does.
  public var register: String
  /// EDTF date from which it was in use; empty where not known.
  public var from: String
  /// EDTF date until which it was in use; empty where in use or not known.
  public var to: String
  /// Key of the source it was taken from.
  public var source: String
}
