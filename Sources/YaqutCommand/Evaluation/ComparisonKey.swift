/// A name reduced to what two spellings of it share, for the comparison of a linked name with an annotated one.
///
/// This is the fold of the evaluation's specification, on purpose not the normalizer of the library: a fault of the
/// normalizer must not hide itself. Marks, tatweel and invisible characters go; hamza forms, final ى and ة are one
/// with their plain letters; what is neither letter nor number goes.
struct ComparisonKey: Hashable {
  private let scalars: [Unicode.Scalar]

  init(_ name: String?) {
    scalars = (name ?? "").unicodeScalars.compactMap(Self.folded)
  }

  /// Whether nothing is left, so that the name says nothing.
  var isEmpty: Bool { scalars.isEmpty }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x640, 0x200B...0x200F, 0x202A...0x202E,
      0x2066...0x2069, 0xFEFF:
      return nil
    case 0x621: return nil  // ء
    case 0x622, 0x623, 0x625, 0x671: return "\u{627}"  // آ أ إ ٱ → ا
    case 0x624: return "\u{648}"  // ؤ → و
    case 0x626, 0x649: return "\u{64A}"  // ئ ى → ي
    case 0x629: return "\u{647}"  // ة → ه
    default: return isWord(scalar) ? scalar : nil
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
