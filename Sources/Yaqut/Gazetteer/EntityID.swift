/// The lasting identifier of a place or an organisation: `P12`, `O7`.
///
/// Identifiers are opaque and for ever: one that was given out is never given to another entity.
/// Places and organisations number separately.
///
/// ```swift
/// let id = EntityID("P12")
/// print(id?.kind, id?.number)   // place 12
/// ```
public struct EntityID: Hashable, Sendable {
  /// Whether this names a place or an organisation.
  public let kind: EntityKind
  /// The number after the letter, from 0 to ``maximum``.
  public let number: UInt32

  /// The largest number an identifier can have.
  public static let maximum: UInt32 = (1 << 31) - 1

  /// Makes an identifier, or `nil` where `number` is over ``maximum``.
  public init?(_ kind: EntityKind, _ number: Int) {
    guard number >= 0, number <= Int(Self.maximum) else { return nil }
    self.kind = kind
    self.number = UInt32(number)
  }

  /// Reads `P12` or `O7`: one capital letter and digits without a leading zero; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    var bytes = text.utf8.makeIterator()
    switch bytes.next() {
    case UInt8(ascii: "P"): kind = .place
    case UInt8(ascii: "O"): kind = .organisation
    default: return nil
    }
    var value = 0
    var digits = 0
    while let byte = bytes.next() {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      if digits == 1, value == 0 { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      guard value <= Int(Self.maximum) else { return nil }
    }
    guard digits > 0 else { return nil }
    number = UInt32(value)
  }

  /// The form stored in an index: the top bit tells organisations from places, so places sort first.
  init(packed: UInt32) {
    kind = packed >> 31 == 0 ? .place : .organisation
    number = packed & Self.maximum
  }

  var packed: UInt32 { number | (kind == .organisation ? 1 << 31 : 0) }
}

extension EntityID: Comparable {
  /// Places before organisations, then by number.
  public static func < (left: EntityID, right: EntityID) -> Bool { left.packed < right.packed }
}

extension EntityID: CustomStringConvertible {
  /// The identifier as written in the gazetteer: `P12`.
  public var description: String { (kind == .place ? "P" : "O") + String(number) }
}
