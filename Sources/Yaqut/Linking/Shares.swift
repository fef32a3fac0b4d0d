/// How the links of a document are spread over countries or governorates.
///
/// A link is no evidence for itself: shares are asked for without the links of one name, so that a word that is taken
/// for a name ten times does not make its country what the document is about. `SharesTests` compares with a count of all links.
struct Shares<Unit: FixedWidthInteger & Sendable>: Sendable {
  /// What is left without the links of one name.
  struct Others {
    fileprivate var total: Float = 0
    /// There are links of that name.
    fileprivate var isNamed = false
  }

  private var units: WeightTable
  private var names: WeightTable
  /// By unit and name.
  private var own: WeightTable
  private(set) var total: Float = 0
  /// The greatest weight of any unit.
  private var most: Float = 0
  /// What the total is taken for where it is less.
  private var least: Float = 0
  /// A bit for the remainder of each unit that has links: most units that are asked for have none.
  private var filter: UInt64 = 0

  /// No links, with room for so many.
  init(capacity: Int = 0) {
    units = WeightTable(capacity: capacity)
    names = WeightTable(capacity: capacity)
    own = WeightTable(capacity: capacity)
  }

  /// Counts a link of a name in a unit; O(1).
  mutating func add(_ weight: Float, in unit: Unit, name: NameHash) {
    most = max(most, units.add(weight, to: Self.number(unit)))
    names.add(weight, to: UInt64(name.value))
    own.add(weight, to: Self.number(unit) << 32 | UInt64(name.value))
    total += weight
    filter |= Self.bit(unit)
  }

  /// Counts what only hints at a unit; O(1). Hints that make up less than one link leave it open what the rest would be.
  mutating func addHint(_ weight: Float, at unit: Unit, name: NameHash) {
    add(weight, in: unit, name: name)
    least = 1
  }

  /// The links of all names but one; O(1).
  func others(than name: NameHash) -> Others {
    let weight = names[UInt64(name.value)]
    return Others(total: max(total - (weight ?? 0), least), isNamed: weight != nil)
  }

  /// The share of a unit among the links of other names: 0…1; O(1).
  func share(of unit: Unit, besides name: NameHash) -> Float { share(of: unit, others(than: name), name) }

  /// The same, for many units and one name.
  @inline(__always)
  func share(of unit: Unit, _ others: Others, _ name: NameHash) -> Float {
    guard filter & Self.bit(unit) != 0, others.total > 0.01 else { return 0 }
    return knownShare(of: unit, others, name)
  }

  /// No share of a unit is greater, whatever the name; O(1).
  @inline(__always)
  func most(of unit: Unit) -> Float { filter & Self.bit(unit) == 0 ? 0 : 1 }

  private func knownShare(of unit: Unit, _ others: Others, _ name: NameHash) -> Float {
    guard let weight = units[Self.number(unit)] else { return 0 }
    guard others.isNamed else { return weight / others.total }
    return max(0, weight - (own[Self.number(unit) << 32 | UInt64(name.value)] ?? 0)) / others.total
  }

  /// Whether any link lies in a unit.
  func contains(_ unit: Unit) -> Bool { units[Self.number(unit)] != nil }

  /// The greatest share of any unit; O(1).
  var greatest: Float { total > 0 ? most / max(total, least) : 0 }

  private static func number(_ unit: Unit) -> UInt64 { UInt64(UInt32(truncatingIfNeeded: unit)) }

  @inline(__always)
  private static func bit(_ unit: Unit) -> UInt64 {
    1 &<< (UInt64(truncatingIfNeeded: unit) ^ UInt64(truncatingIfNeeded: unit) &>> 8)
  }
}
