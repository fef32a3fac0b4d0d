/// How the links of a document are spread over countries or governorates.
///
/// A link is no evidence for itself: shares are asked for without the links of one name, so that a word that is taken
/// for a name ten times does not make its country what the document is about.
struct Shares<Unit: Hashable & Sendable>: Sendable {
  private struct Own: Hashable {
    var unit: Unit
    var name: NameHash
  }

  private var units: [Unit: Float] = [:]
  private var names: [NameHash: Float] = [:]
  private var own: [Own: Float] = [:]
  private(set) var total: Float = 0

  /// Counts a link of a name in a unit; O(1).
  mutating func add(_ weight: Float, in unit: Unit, name: NameHash) {
    units[unit, default: 0] += weight
    names[name, default: 0] += weight
    own[Own(unit: unit, name: name), default: 0] += weight
    total += weight
  }

  /// The share of a unit among the links of other names: 0…1; O(1).
  func share(of unit: Unit, besides name: NameHash) -> Float {
    guard let weight = units[unit] else { return 0 }
    let rest = total - (names[name] ?? 0)
    guard rest > 0.01 else { return 0 }
    return max(0, weight - (own[Own(unit: unit, name: name)] ?? 0)) / rest
  }

  /// Whether any link lies in a unit.
  func contains(_ unit: Unit) -> Bool { units[unit] != nil }

  /// The greatest share of any unit; O(units).
  var greatest: Float { total > 0 ? (units.values.max() ?? 0) / total : 0 }
}
