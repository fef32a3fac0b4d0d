/// What a fold table says of a code point: one byte, whatever the profile.
///
/// A class below 128 is the ``Letter`` code that the point has when nothing but the lossless folds are made, and so are
/// the signs from 128. The rest are points that have no code of their own at the exact level; a profile maps each class
/// to what it does with it.
enum FoldClass {
  /// Left out at every level: a format character or another that is ignored by default.
  static let ignorable: UInt8 = 0
  /// `ـ`
  static let tatweel: UInt8 = 141
  /// `A`, followed by the other Latin capitals.
  static let latinCapitalA: UInt8 = 142
  /// A zero that is not ASCII, followed by the other digits.
  static let digitZero: UInt8 = 168
  /// A letter without a code of its own that is written for the first of ``lookalikeTargets``, and so on.
  static let lookalike: UInt8 = 178
  static let lookalikeTargets: [UInt8] = [
    Letter.feh, Letter.qaf, Letter.noon, Letter.gaf, Letter.veh, Letter.yeh, Letter.waw,
  ]
  /// A line end (LF, CR, NEL, U+2028).
  static let lineFeed: UInt8 = 200
  /// U+2029
  static let paragraphSeparator: UInt8 = 201
  /// A sign that hides a word when it is put between letters: `*` `^` `~` `` ` ``
  static let mask: UInt8 = 202
  /// A modifier letter of romanisations, such as ʿ in ʿAyn.
  static let modifier: UInt8 = 203
  /// A Hangul syllable: two or three letters.
  static let hangul: UInt8 = 252
  /// More than one class: see ``FoldTable/expansion(of:)``.
  static let expansion: UInt8 = 253

  /// The class of the scalars that are named one by one; all others have theirs from ICU's properties.
  static let named: [(scalars: [UInt32], class: UInt8)] =
    Letter.codedScalars.map { ([$0.scalar], $0.code) }
    + (UInt32(0)..<26).map { ([0x41 + $0], latinCapitalA + UInt8($0)) }
    + [
      ([0x640], tatweel),
      ([0x06A1, 0x06A2], lookalike(of: Letter.feh)),  // ڡ ڢ
      ([0x066F, 0x06A7], lookalike(of: Letter.qaf)),  // ٯ ڧ
      ([0x06BA], lookalike(of: Letter.noon)),  // ں
      ([0x06AD, 0x0763], lookalike(of: Letter.gaf)),  // ڭ ݣ
      ([0x06A5], lookalike(of: Letter.veh)),  // ڥ
      ([0x06CD, 0x06D0], lookalike(of: Letter.yeh)),  // ۍ ې
      ([0x06C5, 0x06C8, 0x06C9, 0x06CB, 0x06CF], lookalike(of: Letter.waw)),  // ۅ ۈ ۉ ۋ ۏ
      ([0x0A, 0x0D, 0x85, 0x2028], lineFeed),
      ([0x2029], paragraphSeparator),
      ([0x2A, 0x5E, 0x60, 0x7E, 0xA8, 0xB4, 0x066D, 0x204E, 0x2217], mask),
      (Array(0x02B9...0x02BF), modifier),
      ([0x06E5, 0x06E6], Letter.otherMark),
      ([0x2E, 0x3F, 0x21, 0x2026, 0x061F, 0x06D4, 0x061E, 0x3002, 0xFF01, 0xFF0E, 0xFF1F], Letter.fullStop),
      ([0x2C, 0x060C, 0x060D, 0x066B, 0x066C, 0x3001, 0xFF0C], Letter.comma),
      ([0x3A, 0x3B, 0x061B, 0xFF1A, 0xFF1B], Letter.colon),
      ([0x22, 0x27, 0x2018, 0x2019, 0x201B, 0x2032, 0x2033], Letter.quote),
      ([0x2212, 0x2043], Letter.hyphen),
      ([0x5F, 0xFF3F], Letter.underscore),
      ([0x23, 0xFF03], Letter.hash),
      ([0x40, 0xFF20], Letter.at),
      ([0x2F, 0x5C, 0x7C, 0x2044, 0x2215, 0xFF0F], Letter.slash),
    ]

  /// Latin letters that have no decomposition, with the codes of the small letters they are written for.
  static let latin: [(scalar: UInt32, letters: [UInt8])] = [
    (0xC6, "ae"), (0xD0, "d"), (0xD8, "o"), (0xDE, "th"), (0xE6, "ae"), (0xF0, "d"), (0xF8, "o"),
    (0xFE, "th"),
    (0x110, "d"), (0x111, "d"), (0x126, "h"), (0x127, "h"), (0x131, "i"), (0x141, "l"), (0x142, "l"),
    (0x14A, "n"),
    (0x14B, "n"), (0x152, "oe"), (0x153, "oe"), (0x18F, "e"), (0x259, "e"), (0x1E9E, "ss"),
  ].map { ($0.0, $0.1.utf8.map { $0 - 0x61 + Letter.latinA }) }

  static func lookalike(of target: UInt8) -> UInt8 {
    lookalike + UInt8(lookalikeTargets.firstIndex(of: target) ?? 0)
  }

  /// Whether text of this class is a letter of the Arabic script.
  static func isArabic(_ value: UInt8) -> Bool {
    Letter.isArabic(value) || (value >= lookalike && value < lookalike + UInt8(lookalikeTargets.count))
  }

  /// The letter that stands for a letter of the Arabic script together with a mark, by canonical composition.
  static func composed(_ base: UInt8, _ mark: UInt8) -> UInt8? {
    switch (base, mark) {
    case (Letter.alef, Letter.maddahAbove): Letter.alefMadda
    case (Letter.alef, Letter.hamzaAbove): Letter.alefHamzaAbove
    case (Letter.alef, Letter.hamzaBelow): Letter.alefHamzaBelow
    case (Letter.waw, Letter.hamzaAbove): Letter.wawHamza
    case (Letter.yeh, Letter.hamzaAbove): Letter.yehHamza
    case (Letter.hehGoal, Letter.hamzaAbove): Letter.hehGoalHamza
    case (Letter.ae, Letter.hamzaAbove): Letter.hehYeh
    case (Letter.yehBarree, Letter.hamzaAbove): Letter.yehBarreeHamza
    default: nil
    }
  }
}
