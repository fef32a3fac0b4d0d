/// The alphabet of folded text: one byte for each unit that a fold leaves.
///
/// Folded text is a sequence of these codes, not of scalars, so that the matcher's trie has one step a letter.
/// Codes from 2 to 127 are letters and digits, 1 is a space, codes from 128 are signs that end a word.
/// What has no code of its own stands as ``otherLetter`` or ``otherSign`` and is read back from the source.
public enum Letter {
  /// A run of white space without a line end.
  public static let space: UInt8 = 1
  /// `ء`, the first of the letters U+0621…U+063A and U+0641…U+064A, which follow in their order (2…37).
  public static let hamza: UInt8 = 2
  /// `آ`
  public static let alefMadda: UInt8 = 3
  /// `أ`
  public static let alefHamzaAbove: UInt8 = 4
  /// `ؤ`
  public static let wawHamza: UInt8 = 5
  /// `إ`
  public static let alefHamzaBelow: UInt8 = 6
  /// `ئ`
  public static let yehHamza: UInt8 = 7
  /// `ا`
  public static let alef: UInt8 = 8
  /// `ب`
  public static let beh: UInt8 = 9
  /// `ة`
  public static let tehMarbuta: UInt8 = 10
  /// `ت`
  public static let teh: UInt8 = 11
  /// `د`
  public static let dal: UInt8 = 16
  /// `ذ`
  public static let thal: UInt8 = 17
  /// `ر`
  public static let reh: UInt8 = 18
  /// `س`
  public static let seen: UInt8 = 20
  /// `ع`
  public static let ain: UInt8 = 26
  /// `ف`
  public static let feh: UInt8 = 28
  /// `ق`
  public static let qaf: UInt8 = 29
  /// `ك`
  public static let kaf: UInt8 = 30
  /// `ل`
  public static let lam: UInt8 = 31
  /// `م`
  public static let meem: UInt8 = 32
  /// `ن`
  public static let noon: UInt8 = 33
  /// `ه`
  public static let heh: UInt8 = 34
  /// `و`
  public static let waw: UInt8 = 35
  /// `ى`
  public static let alefMaksura: UInt8 = 36
  /// `ي`
  public static let yeh: UInt8 = 37
  /// `ٱ` U+0671; it and those to 61 stand only where look-alike letters or alef forms are not folded.
  public static let alefWasla: UInt8 = 38
  /// `ۂ` U+06C2
  public static let hehGoalHamza: UInt8 = 39
  /// `گ` U+06AF
  public static let gaf: UInt8 = 40
  /// `چ` U+0686
  public static let tcheh: UInt8 = 41
  /// `پ` U+067E
  public static let peh: UInt8 = 42
  /// `ژ` U+0698
  public static let jeh: UInt8 = 43
  /// `ڤ` U+06A4
  public static let veh: UInt8 = 44
  /// `ی` U+06CC
  public static let farsiYeh: UInt8 = 45
  /// `ک` U+06A9
  public static let keheh: UInt8 = 46
  /// `ہ` U+06C1
  public static let hehGoal: UInt8 = 47
  /// `ھ` U+06BE
  public static let hehDoachashmee: UInt8 = 48
  /// `ە` U+06D5
  public static let ae: UInt8 = 49
  /// `ۀ` U+06C0
  public static let hehYeh: UInt8 = 50
  /// `ۃ` U+06C3
  public static let tehMarbutaGoal: UInt8 = 51
  /// `ۆ` U+06C6
  public static let oe: UInt8 = 52
  /// `ۇ` U+06C7
  public static let u: UInt8 = 53
  /// `ے` U+06D2
  public static let yehBarree: UInt8 = 54
  /// `ڪ` U+06AA
  public static let swashKaf: UInt8 = 55
  /// `ێ` U+06CE
  public static let yehSmallV: UInt8 = 56
  /// `ڵ` U+06B5
  public static let lamSmallV: UInt8 = 57
  /// `ڕ` U+0695
  public static let rehSmallV: UInt8 = 58
  /// `ڨ` U+06A8, a letter of its own
  public static let qafThreeDots: UInt8 = 59
  /// `ۓ` U+06D3
  public static let yehBarreeHamza: UInt8 = 61
  /// `0`, followed by the other digits in their order (64…73).
  public static let zero: UInt8 = 64
  /// `a`, followed by the other Latin small letters in their order (74…99).
  public static let latinA: UInt8 = 74
  /// `ً` U+064B, followed by the other marks to U+0652 in their order (100…107); only where marks are kept.
  public static let fathatan: UInt8 = 100
  /// `ٰ` U+0670
  public static let superscriptAlef: UInt8 = 108
  /// `ٓ` U+0653
  public static let maddahAbove: UInt8 = 109
  /// `ٔ` U+0654
  public static let hamzaAbove: UInt8 = 110
  /// `ٕ` U+0655
  public static let hamzaBelow: UInt8 = 111
  /// A mark that has no code: it is read from the source.
  public static let otherMark: UInt8 = 126
  /// A letter or digit that has no code: it is read from the source.
  public static let otherLetter: UInt8 = 127
  /// The end of a sentence: `.` `؟` `?` `!` `…` `۔`
  public static let fullStop: UInt8 = 128
  /// `،` `,`
  public static let comma: UInt8 = 129
  /// `؛` `;` `:`
  public static let colon: UInt8 = 130
  /// An opening bracket or quotation mark: `(` `[` `{` `«` `“` `﴿`
  public static let opening: UInt8 = 131
  /// A closing bracket or quotation mark: `)` `]` `}` `»` `”` `﴾`
  public static let closing: UInt8 = 132
  /// A quotation mark that may open or close: `"` `'` `″`
  public static let quote: UInt8 = 133
  /// A hyphen or dash: `-` `‐` `–` `—`
  public static let hyphen: UInt8 = 134
  /// `_`
  public static let underscore: UInt8 = 135
  /// `#`
  public static let hash: UInt8 = 136
  /// `@`
  public static let at: UInt8 = 137
  /// `/` `\` `|`
  public static let slash: UInt8 = 138
  /// A single line end: LF, CR, CRLF, U+2028, with the white space about it.
  public static let lineEnd: UInt8 = 139
  /// A blank line or U+2029: the end of a paragraph.
  public static let paragraphEnd: UInt8 = 140
  /// A sign that has no code: it is read from the source.
  public static let otherSign: UInt8 = 254

  /// Whether a code is a letter or digit, that is, part of a word.
  @inlinable public static func isWord(_ code: UInt8) -> Bool { code >= 2 && code < 128 }

  /// Whether a code is a letter of the Arabic script.
  @inlinable public static func isArabic(_ code: UInt8) -> Bool { code >= 2 && code < 64 }

  /// Whether a code is a digit; its value is the code less ``zero``.
  @inlinable public static func isDigit(_ code: UInt8) -> Bool { code >= zero && code < latinA }

  /// Whether a code is a mark that belongs to the letter before it.
  @inlinable public static func isMark(_ code: UInt8) -> Bool { code >= 100 && code <= 126 }

  /// Whether a code is white space of any kind.
  @inlinable public static func isSpace(_ code: UInt8) -> Bool {
    code == space || code == lineEnd || code == paragraphEnd
  }
}
