/// Values by the identifiers of entities.
///
/// A gazetteer numbers its entities nearly without gaps, so the values stand in arrays by number; those of identifiers far above
/// all others, such as a mistyped one, stand in a dictionary.
package struct EntityMap<Value: Sendable>: Sendable {
  private var places: [Value?] = []
  private var organisations: [Value?] = []
  private var others: [EntityID: Value] = [:]
  private let limit: Int

  /// An empty map.
  ///
  /// - Parameter capacity: About how many entities there are; numbers up to four times it are found without hashing.
  init(capacity: Int) { limit = capacity * 4 + 1024 }

  /// The value of an entity.
  ///
  /// - Complexity: O(1).
  package subscript(id: EntityID) -> Value? {
    get {
      let number = Int(id.number)
      if number >= limit { return others[id] }
      switch id.kind {
      case .place: return number < places.count ? places[number] : nil
      case .organisation: return number < organisations.count ? organisations[number] : nil
      }
    }
    set {
      let number = Int(id.number)
      if number >= limit {
        others[id] = newValue
      } else if id.kind == .place {
        Self.set(number, newValue, in: &places)
      } else {
        Self.set(number, newValue, in: &organisations)
      }
    }
  }

  private static func set(_ number: Int, _ value: Value?, in values: inout [Value?]) {
    if number >= values.count {
      values.append(contentsOf: repeatElement(nil, count: number + 1 - values.count))
    }
    values[number] = value
  }
}

extension EntityMap<Int> {
  /// The positions of entities in a table; the first where an identifier is given twice.
  init(_ ids: [EntityID?]) {
    self.init(capacity: ids.count)
    for (index, id) in ids.enumerated() {
      if let id, self[id] == nil { self[id] = index }
    }
  }
}
