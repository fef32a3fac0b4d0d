/// A reading of a word's beginning, whatever the word: bits 0–4 the proclitics, bit 5 whether it is assimilated.
///
/// There is at most one conjunction and one preposition, each one letter, so the proclitics say where the name begins.
struct PackedReading: Sendable {
  private var bits: UInt8 = 0

  init() {}

  init(bits: UInt8) { self.bits = bits & 0x3F }

  init(_ reading: MatchScan.Reading) {
    bits = reading.proclitics.rawValue | (reading.assimilated ? 1 << 5 : 0)
  }

  /// The number of letters before the name.
  @inline(__always)
  var letters: Int {
    (bits & Proclitics.conjunctions.rawValue != 0 ? 1 : 0)
      &+ (bits & Proclitics.prepositions.rawValue != 0 ? 1 : 0)
  }

  /// The reading of the word that begins at a place.
  @inline(__always)
  func reading(_ start: Int) -> MatchScan.Reading {
    let proclitics = Proclitics(rawValue: bits & 0x1F)
    return MatchScan.Reading(
      start: start &+ letters, proclitics: proclitics,
      assimilated: bits & 1 << 5 != 0)
  }
}

/// A match of one word, whatever the word: bits 0–23 the key, bits 24–29 the reading, bit 30 whether it is of a joined form,
/// bit 31 set.
///
/// A match of a word alone ends where the word ends, and no letter of it is wrong.
struct PackedMatch: Sendable {
  var bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(_ match: Match) {
    bits = UInt32(truncatingIfNeeded: match.key) & 0xFF_FFFF | 1 << 31
    bits |= UInt32(match.proclitics.rawValue & 0x1F) << 24
    bits |= (match.assimilated ? 1 : 0) << 29
    bits |= (match.level == .segmentation ? 1 : 0) << 30
  }

  /// The match of the word at a place.
  @inline(__always)
  func match(_ start: Int, _ end: Int) -> Match {
    let reading = PackedReading(bits: UInt8(truncatingIfNeeded: bits &>> 24)).reading(start)
    return Match(
      start: reading.start, end: end, proclitics: reading.proclitics, assimilated: reading.assimilated,
      key: Int(bits & 0xFF_FFFF), level: bits &>> 30 & 1 != 0 ? .segmentation : .exact)
  }
}
