/// What kind of body an organisation is, in the words of the gazetteer's `type` column.
///
/// The cases stand in the order of the index file; a changed list is another file version.
public enum OrganisationType: String, CaseIterable, Sendable {
  case armedGroup = "armed_group"
  case army
  case military
  case militaryUnit = "military_unit"
  case operationsRoom = "operations_room"
  case operation
  case coalition
  case intelligence
  case police
  case ministry
  case government
  case politicalBody = "political_body"
  case party
  /// Bodies of states, and non-governmental ones and civil defence too.
  case internationalOrganisation = "international_organisation"
  case monitor
  case media
  case company
  case education
  case court
  case council
}
