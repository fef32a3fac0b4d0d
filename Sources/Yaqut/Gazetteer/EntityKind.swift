/// What an entity of the gazetteer is: a place or an organisation.
public enum EntityKind: String, CaseIterable, Sendable {
  case place
  case organisation
}
