extension Gazetteer {
  /// The entity at an index in `0..<entityCount`; O(1).
  public func entity(_ index: Int) -> Entity {
    let record = entityRecord(index)
    let id = EntityID(packed: bytes.load(record + EntityField.id, as: UInt32.self))
    let names = names(of: index)
    let english = Int(bytes.load(record + EntityField.english, as: UInt16.self))
    let latitude = bytes.load(record + EntityField.latitude, as: Int32.self)
    let longitude = bytes.load(record + EntityField.longitude, as: Int32.self)
    let population = bytes.load(record + EntityField.population, as: UInt32.self)
    return Entity(
      id: id,
      placetype: placetype(of: index),
      organisationType: id.kind == .organisation
        ? OrganisationType.byNumber.at(Int(bytes.load(record + EntityField.type, as: UInt8.self))) : nil,
      parent: reference(record + EntityField.parent),
      area: reference(record + EntityField.area),
      supersededBy: reference(record + EntityField.supersededBy),
      latitude: latitude == .min ? nil : Double(latitude) / 1_000_000,
      longitude: longitude == .min ? nil : Double(longitude) / 1_000_000,
      precision: precision(of: index),
      population: population == IndexFormat.none ? nil : Int(population),
      importance: Int(bytes.load(record + EntityField.importance, as: UInt8.self)),
      country: country(record + EntityField.country),
      from: symbol(record + EntityField.from),
      to: symbol(record + EntityField.to),
      source: symbol(record + EntityField.source),
      names: names,
      preferredName: preferredName(of: index),
      englishName: english < names.count ? names.lowerBound + english : nil)
  }

  /// The index of an entity by its identifier; O(log ``entityCount``).
  public func index(of id: EntityID) -> Int? {
    let start = sections[.entities].lowerBound
    let index = lowerBound(in: 0..<entityCount) {
      bytes.load(start + $0 * EntityField.size + EntityField.id, as: UInt32.self) < id.packed
    }
    guard index < entityCount,
      bytes.load(start + index * EntityField.size + EntityField.id, as: UInt32.self) == id.packed
    else { return nil }
    return index
  }

  /// The parents of an entity, from the nearest up; at most ``deepestChain``.
  public func ancestors(of entity: Int) -> [Int] {
    var chain: [Int] = []
    var next = parent(of: entity)
    while let index = next, chain.count < Self.deepestChain {
      chain.append(index)
      next = parent(of: index)
    }
    return chain
  }

  /// The name at an index in `0..<nameCount`; O(length of the text).
  public func name(_ index: Int) -> NameVariant {
    let record = nameRecord(index)
    let traits = nameTraits(record)
    return NameVariant(
      entity: reference(record + NameField.entity) ?? 0,
      text: text(at: record + NameField.text, length: record + NameField.length),
      lang: symbol(traits + NameTraitsField.lang),
      kind: nameKind(traits),
      register: symbol(traits + NameTraitsField.register),
      from: symbol(traits + NameTraitsField.from),
      to: symbol(traits + NameTraitsField.to),
      source: symbol(traits + NameTraitsField.source))
  }

  /// The entity that a name names, without decoding the name; O(1).
  public func entity(ofName index: Int) -> Int { reference(nameRecord(index) + NameField.entity) ?? 0 }

  /// The kind of a name, without decoding the name; O(1).
  public func kind(ofName index: Int) -> NameKind { nameKind(nameTraits(nameRecord(index))) }

  /// Where the traits of a name lie; behind the file, where all is zero, if the number is out of range.
  private func nameTraits(_ record: Int) -> Int {
    let number = Int(bytes.load(record + NameField.traits, as: UInt16.self))
    guard number < sections.count(.nameTraits) else { return bytes.count }
    return sections[.nameTraits].lowerBound + number * NameTraitsField.size
  }

  private func nameKind(_ traits: Int) -> NameKind {
    NameKind.byNumber.at(Int(bytes.load(traits + NameTraitsField.kind, as: UInt8.self))) ?? .variant
  }

  /// Where the text of a name lies.
  func textRange(ofName index: Int) -> Range<Int> {
    let record = nameRecord(index)
    return textRange(at: record + NameField.text, length: record + NameField.length)
  }

  private func nameRecord(_ index: Int) -> Int {
    precondition(index >= 0 && index < nameCount, "name \(index) of \(nameCount)")
    return sections[.names].lowerBound + index * NameField.size
  }

  // MARK: Fields

  /// An entity's number; `nil` for none, and where it is out of range.
  func reference(_ offset: Int) -> Int? {
    let number = Int(bytes.load(offset, as: UInt32.self))
    return number < entityCount ? number : nil
  }

  func symbol(_ offset: Int) -> String { symbols.at(Int(bytes.load(offset, as: UInt16.self))) ?? "" }

  func text(at offset: Int, length: Int) -> String { bytes.string(textRange(at: offset, length: length)) }

  private func textRange(at offset: Int, length: Int) -> Range<Int> {
    let start = sections[.strings].lowerBound + Int(bytes.load(offset, as: UInt32.self))
    return start..<start + Int(bytes.load(length, as: UInt16.self))
  }

  private func country(_ offset: Int) -> String {
    bytes.load(offset, as: UInt8.self) == 0 ? "" : bytes.string(offset..<offset + 2)
  }

  /// The double with the digits of a float: 0.1, not 0.10000000149.
  static func decimal(_ value: Float) -> Double {
    // Below 1000 a number of thousandths has at most six digits, and no other of so few digits is the same float.
    let thousandths = (Double(value) * 1000).rounded()
    if abs(thousandths) < 1_000_000, Float(thousandths / 1000) == value { return thousandths / 1000 }
    return Double(value.description) ?? Double(value)
  }

  /// The first index of `range` for which `isBefore` is false; O(log n).
  func lowerBound(in range: Range<Int>, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Array {
  /// The element at an index, or `nil` where there is none.
  func at(_ index: Int) -> Element? { index >= 0 && index < count ? self[index] : nil }
}
