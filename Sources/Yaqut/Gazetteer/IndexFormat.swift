// The layout of a compiled gazetteer (`.yqx`), all numbers little-endian.
//
// Header, 64 bytes: magic (8), version (u32), number of sections (u32), length of the file (u64), checksum of all bytes
// after the section table (u64), fingerprint of the fold table (u64), vocabulary (u64), checksum of the header up to here
// and of the section table (u64), fingerprint of the rules of folding (u64).
// Section table, 24 bytes a section: id (u32), size of a record (u32), offset (u64), length in bytes (u64).
// Sections begin at multiples of 64, so that a mapped section is aligned.

enum IndexFormat {
  /// `YAQUT` and the bytes that show a file spoilt as text, as in PNG.
  static let magic: [UInt8] = [0x59, 0x41, 0x51, 0x55, 0x54, 0x0D, 0x0A, 0x1A]
  static let version: UInt32 = 1
  static let headerSize = 64
  static let sectionSize = 24
  static let alignment = 64

  /// A hash of the vocabularies whose cases are stored by number: another vocabulary is another format.
  static let vocabulary: UInt64 = {
    let words =
      Placetype.allCases.map(\.rawValue) + OrganisationType.allCases.map(\.rawValue)
      + NameKind.allCases.map(\.rawValue) + CueClass.allCases.map(\.rawValue)
      + CueNumber.allCases.map(\.rawValue) + StopReason.allCases.map(\.rawValue)
    return Checksum.of(Array(words.joined(separator: ",").utf8))
  }()

  enum Section: UInt32, CaseIterable {
    /// Short strings used often: languages, registers, dates, source keys; see ``StringList``.
    case symbols = 1
    /// The text of names and codes, one after the other.
    case strings
    case foldTable
    case entities
    case names
    case relations
    /// Numbers of relations in the order of their objects.
    case relationsByObject
    case concordances
    case cues
    case stopNames
    /// Five strings a source; see ``StringList``.
    case sources
    case keyUnits
    case keyLeaves
    case wordUnits
    case wordLeaves
    /// What names have in common but their text: language, kind, dates, source.
    case nameTraits
    case looseUnits
    case looseLeaves

    /// The size of a record in bytes, 1 where there are none.
    var recordSize: Int {
      switch self {
      case .symbols, .strings, .foldTable, .sources, .keyLeaves, .wordLeaves, .looseLeaves: 1
      case .entities: EntityField.size
      case .names: NameField.size
      case .relations: RelationField.size
      case .concordances: ConcordanceField.size
      case .cues, .stopNames: WordField.size
      case .nameTraits: NameTraitsField.size
      case .relationsByObject, .keyUnits, .wordUnits, .looseUnits: 4
      }
    }
  }

  /// What stands in a number field for nothing.
  static let none: UInt32 = .max
}

/// Offsets of the fields of an entity.
enum EntityField {
  static let id = 0  // u32, EntityID.packed
  static let parent = 4  // u32
  static let area = 8  // u32
  static let supersededBy = 12  // u32
  static let latitude = 16  // i32, millionths of a degree; Int32.min for none
  static let longitude = 20  // i32
  static let precision = 24  // f32, kilometres; NaN for none
  static let population = 28  // u32
  static let firstName = 32  // u32
  static let nameCount = 36  // u16
  static let preferred = 38  // u16, counted from firstName
  static let english = 40  // u16, counted from firstName; UInt16.max for none
  static let from = 42  // u16, symbol
  static let to = 44  // u16, symbol
  static let source = 46  // u16, symbol
  static let country = 48  // two capitals or two zeros
  static let type = 50  // u8, index in Placetype or OrganisationType
  static let importance = 51  // u8
  static let size = 52
}

/// Offsets of the fields of a name.
enum NameField {
  static let entity = 0  // u32
  static let text = 4  // u32, offset in strings
  static let length = 8  // u16, bytes
  static let traits = 10  // u16, number of a record of name traits
  static let size = 12
}

/// Offsets of the fields of what many names share; a few hundred records for a whole gazetteer.
enum NameTraitsField {
  static let lang = 0  // u16, symbol
  static let register = 2  // u16, symbol
  static let from = 4  // u16, symbol
  static let to = 6  // u16, symbol
  static let source = 8  // u16, symbol
  static let kind = 10  // u8
  static let size = 12
}

/// Offsets of the fields of a relation.
enum RelationField {
  static let subject = 0  // u32
  static let object = 4  // u32
  static let kind = 8  // u16, symbol
  static let from = 10  // u16, symbol
  static let to = 12  // u16, symbol
  static let source = 14  // u16, symbol
  static let size = 16
}

/// Offsets of the fields of a concordance.
enum ConcordanceField {
  static let entity = 0  // u32
  static let text = 4  // u32, offset in strings
  static let length = 8  // u16
  static let authority = 10  // u16, symbol; see `number`
  static let size = 12
  /// Set on the authority where the code is a number under 2^48, which `text` (low 32 bits) and `length` (high 16) hold.
  static let number: UInt16 = 1 << 15
}

/// Offsets of the fields of a cue and of a stop name.
enum WordField {
  static let cueClass = 0  // u8
  static let number = 1  // u8
  static let inside = 2  // u8, 0 or 1
  static let means = 4  // u16, symbol
  static let perMillion = 0  // f32, NaN for not counted
  static let reason = 4  // u8
  static let text = 8  // u32, offset in strings
  static let length = 12  // u16
  static let size = 16
}

/// A 64-bit checksum that reads eight bytes at a time (a multiply-rotate hash; it finds damage, it keeps no secrets).
enum Checksum {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func of(_ bytes: [UInt8]) -> UInt64 { of(bytes.span) }

  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* multiplier
    var word: UInt64 = 0
    for index in 0..<bytes.count {
      word |= UInt64(bytes[index]) << UInt64((index & 7) * 8)
      if index & 7 == 7 {
        hash = mix(hash ^ word)
        word = 0
      }
    }
    return mix(hash ^ word)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* multiplier
    return (product ^ product >> 32) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Sixteen hexadecimal digits.
  static func text(_ checksum: UInt64) -> String {
    let digits = String(checksum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Strings one after the other, each with its length (u16) before it.
enum StringList {
  static func encode(_ strings: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for string in strings {
      let utf8 = string.utf8.prefix(Int(UInt16.max))
      bytes.append(littleEndian: UInt16(utf8.count))
      bytes.append(contentsOf: utf8)
    }
    return bytes
  }

  /// Reads as many strings as fit.
  static func decode(_ bytes: IndexBytes, _ range: Range<Int>) -> [String] {
    var strings: [String] = []
    var offset = range.lowerBound
    while offset + 2 <= range.upperBound {
      let length = Int(bytes.load(offset, as: UInt16.self))
      guard offset + 2 + length <= range.upperBound else { break }
      strings.append(bytes.string(offset + 2..<offset + 2 + length))
      offset += 2 + length
    }
    return strings
  }
}
