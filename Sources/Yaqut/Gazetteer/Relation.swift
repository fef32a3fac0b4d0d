/// A link between two entities: `O12 renamed_to O15`.
public struct Relation: Hashable, Sendable {
  /// The entity the relation is said of, as an index of ``Gazetteer/entity(_:)``.
  public var subject: Int
  /// What links them.
  public var kind: RelationKind
  /// The other entity, as an index of ``Gazetteer/entity(_:)``.
  public var object: Int
  /// EDTF date from which it held; empty where not known.
  public var from: String
  /// EDTF date until which it held; empty where it holds or is not known.
  public var to: String
  /// Key of the source.
  public var source: String
}

/// What links two entities, in the words of the gazetteer's `relation` column; the vocabulary is open.
public struct RelationKind: RawRepresentable, Hashable, Sendable {
  /// The word in the file.
  public let rawValue: String

  /// Makes a kind from the word in the file; any word will do.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The subject has gone on under the object's name.
  public static let renamedTo = RelationKind(rawValue: "renamed_to")
  /// The subject became part of the object.
  public static let mergedInto = RelationKind(rawValue: "merged_into")
  /// The subject left the object.
  public static let splitFrom = RelationKind(rawValue: "split_from")
  /// The subject is part of the object.
  public static let partOf = RelationKind(rawValue: "part_of")
  /// The subject is a member of the object (a village of القرى السبع, a party of a coalition).
  public static let memberOf = RelationKind(rawValue: "member_of")
  /// The subject is the capital or seat of the object.
  public static let capitalOf = RelationKind(rawValue: "capital_of")
}
