// One field of an entity each, for those that would decode a whole entity to read no more than that; all O(1).
extension Gazetteer {
  /// The place that an entity lies in, or the organisation it is part of.
  func parent(of index: Int) -> Int? { reference(entityRecord(index) + EntityField.parent) }

  /// The place where an organisation is active.
  func area(of index: Int) -> Int? { reference(entityRecord(index) + EntityField.area) }

  /// What kind of place an entity is, `nil` for an organisation.
  func placetype(of index: Int) -> Placetype? {
    kind(of: index) == .place ? Placetype.byNumber.at(typeNumber(of: index)) : nil
  }

  /// What kind of body an entity is, `nil` for a place.
  func organisationType(of index: Int) -> OrganisationType? {
    kind(of: index) == .organisation ? OrganisationType.byNumber.at(typeNumber(of: index)) : nil
  }

  /// Whether an entity is a place or an organisation.
  func kind(of index: Int) -> EntityKind {
    EntityID(packed: bytes.load(entityRecord(index) + EntityField.id, as: UInt32.self)).kind
  }

  /// From 0 to 100.
  func importance(of index: Int) -> Int {
    Int(bytes.load(entityRecord(index) + EntityField.importance, as: UInt8.self))
  }

  /// The country's two letters as one number, the first in its upper byte; 0 if none.
  func countryCode(of index: Int) -> UInt16 {
    bytes.load(entityRecord(index) + EntityField.country, as: UInt16.self).byteSwapped
  }

  /// Whether the record says when an entity came to be or ceased.
  func isDated(_ index: Int) -> Bool {
    let record = entityRecord(index)
    return hasSymbol(record + EntityField.from) || hasSymbol(record + EntityField.to)
  }

  private func hasSymbol(_ offset: Int) -> Bool {
    let number = Int(bytes.load(offset, as: UInt16.self))
    return number != emptySymbol && number < symbols.count && !symbols[number].isEmpty
  }

  /// Whether the text of a name is these bytes of UTF-8; O(length), nothing is decoded.
  func isText(ofName index: Int, _ text: Span<UInt8>) -> Bool {
    bytes.withBytes(textRange(ofName: index)) { stored in
      guard stored.count == text.count else { return false }
      var offset = 0
      while offset &+ 8 <= text.count {
        guard WordBlock.eight(stored, offset) == WordBlock.eight(text, offset) else { return false }
        offset &+= 8
      }
      while offset < text.count {
        guard stored[offset] == text[offset] else { return false }
        offset &+= 1
      }
      return true
    }
  }

  /// The text of a name; O(length).
  func text(ofName index: Int) -> String { bytes.string(textRange(ofName: index)) }

  /// Where an entity is, as distances are computed.
  func point(of index: Int) -> Point? {
    guard let (latitude, longitude) = coordinates(of: index) else { return nil }
    return Point(latitude: Float(latitude), longitude: Float(longitude))
  }

  /// The number of ``ancestors(of:)``; O(their number).
  func ancestorCount(of index: Int) -> Int {
    var count = 0
    var next = parent(of: index)
    while let index = next, count < Self.deepestChain {
      count += 1
      next = parent(of: index)
    }
    return count
  }

  /// Where an entity is, in degrees.
  func coordinates(of index: Int) -> (latitude: Double, longitude: Double)? {
    let record = entityRecord(index)
    let latitude = bytes.load(record + EntityField.latitude, as: Int32.self)
    let longitude = bytes.load(record + EntityField.longitude, as: Int32.self)
    guard latitude != .min, longitude != .min else { return nil }
    return (Double(latitude) / 1_000_000, Double(longitude) / 1_000_000)
  }

  /// How far the point of an entity may be wrong, in kilometres.
  func precision(of index: Int) -> Double? {
    let precision = Float(
      bitPattern: bytes.load(entityRecord(index) + EntityField.precision, as: UInt32.self))
    return precision.isNaN ? nil : Self.decimal(precision)
  }

  /// The names of an entity.
  func names(of index: Int) -> Range<Int> {
    let record = entityRecord(index)
    let first = min(Int(bytes.load(record + EntityField.firstName, as: UInt32.self)), max(nameCount - 1, 0))
    let count = Int(bytes.load(record + EntityField.nameCount, as: UInt16.self))
    return first..<first + min(count, nameCount - first)
  }

  /// The preferred Arabic name of an entity, else the first name there is.
  package func preferredName(of index: Int) -> Int {
    let names = names(of: index)
    let preferred = Int(bytes.load(entityRecord(index) + EntityField.preferred, as: UInt16.self))
    return names.lowerBound + min(preferred, max(names.count - 1, 0))
  }

  /// The number of its type, in ``Placetype/byNumber`` or ``OrganisationType/byNumber``.
  func typeNumber(of index: Int) -> Int {
    Int(bytes.load(entityRecord(index) + EntityField.type, as: UInt8.self))
  }

  /// Where the record of an entity begins.
  func entityRecord(_ index: Int) -> Int {
    precondition(index >= 0 && index < entityCount, "entity \(index) of \(entityCount)")
    return sections[.entities].lowerBound + index * EntityField.size
  }
}

// The lists by number, which `allCases` would make anew each time.

extension Placetype {
  static let byNumber = allCases
  /// The numbers of the units that linking asks for.
  static let governorateNumber = byNumber.firstIndex(of: .governorate) ?? -1
  static let districtNumber = byNumber.firstIndex(of: .district) ?? -1
}

extension OrganisationType {
  static let byNumber = allCases
}

extension NameKind {
  static let byNumber = allCases
}

extension StopReason {
  static let byNumber = allCases
}
