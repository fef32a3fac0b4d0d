/// How the links of a document are spread over countries or governorates.
///
/// A link is no evidence for itself: shares are asked for without the links of one name, so that a word that is taken
/// for a name ten times does not make its country what the document is about.
struct Shares<Unit: FixedWidthInteger & Sendable>: Sendable {
  private var units = WeightTable()
  private var names = WeightTable()
  /// By unit and name.
  private var own = WeightTable()
  private(set) var total: Float = 0

  /// Counts a link of a name in a unit; O(1).
  mutating func add(_ weight: Float, in unit: Unit, name: NameHash) {
    units.add(weight, to: Self.number(unit))
    names.add(weight, to: UInt64(name.value))
    own.add(weight, to: Self.number(unit) << 32 | UInt64(name.value))
    total += weight
  }

  /// The share of a unit among the links of other names: 0…1; O(1).
  func share(of unit: Unit, besides name: NameHash) -> Float {
    guard let weight = units[Self.number(unit)] else { return 0 }
    let rest = total - (names[UInt64(name.value)] ?? 0)
    guard rest > 0.01 else { return 0 }
    return max(0, weight - (own[Self.number(unit) << 32 | UInt64(name.value)] ?? 0)) / rest
  }

  /// Whether any link lies in a unit.
  func contains(_ unit: Unit) -> Bool { units[Self.number(unit)] != nil }

  /// The greatest share of any unit; O(units).
  var greatest: Float { total > 0 ? (units.greatest ?? 0) / total : 0 }

  private static func number(_ unit: Unit) -> UInt64 { UInt64(UInt32(truncatingIfNeeded: unit)) }
}
