import Yaqut

extension ExportedMention {
  /// The label of named-entity corpora: `LOC` or `ORG`.
  var label: String { kind == .place ? "LOC" : "ORG" }
}
