/// What linking keeps of an entity that a name may mean, read together from its record.
///
/// `GazetteerFieldsTests` compares with what is read field by field.
struct EntityFacts {
  let kind: EntityKind
  /// The number of its type in ``Placetype/byNumber`` or ``OrganisationType/byNumber``.
  let typeNumber: Int
  /// From 0 to 100.
  let importance: Int
  let point: Point?
  /// The country's two letters in one number; 0 if none.
  let country: UInt16
  /// The record says when it came to be or ceased.
  let isDated: Bool
  /// The first-level unit that the place lies in, or is; of an organisation its area's; -1 if none.
  let governorate: Int32
  /// The same for the district.
  let district: Int32

  /// Reads what is known of an entity; O(depth of the hierarchy).
  init(of entity: Int, in gazetteer: Gazetteer) {
    let bytes = gazetteer.bytes
    let record = gazetteer.entityRecord(entity)
    kind = EntityID(packed: bytes.load(record + EntityField.id, as: UInt32.self)).kind
    typeNumber = Int(bytes.load(record + EntityField.type, as: UInt8.self))
    importance = Int(bytes.load(record + EntityField.importance, as: UInt8.self))
    country = bytes.load(record + EntityField.country, as: UInt16.self).byteSwapped
    let latitude = bytes.load(record + EntityField.latitude, as: Int32.self)
    let longitude = bytes.load(record + EntityField.longitude, as: Int32.self)
    point =
      latitude == .min || longitude == .min
      ? nil
      : Point(latitude: Float(Double(latitude) / 1_000_000), longitude: Float(Double(longitude) / 1_000_000))
    isDated = gazetteer.isDated(entity)
    (governorate, district) = gazetteer.units(of: kind == .place ? entity : gazetteer.area(of: entity) ?? -1)
  }
}
