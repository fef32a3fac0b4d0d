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
  /// `0`, followed by the other digits in their order (64…73).
  public static let zero: UInt8 = 64
  /// `a`, followed by the other Latin small letters in their order (74…99).
  public static let latinA: UInt8 = 74
  /// A letter, digit or mark that has no code: it is read from the source.
  public static let otherLetter: UInt8 = 127
  /// The end of a sentence: `.` `؟` `?` `!` `…` `۔`
  public static let fullStop: UInt8 = 128
  /// `،` `,`
  public static let comma: UInt8 = 129
  /// `؛` `;` `:`
  public static let colon: UInt8 = 130
  /// An opening bracket or quotation mark: `(` `[` `{` `«` `“` `﴾`
  public static let opening: UInt8 = 131
  /// A closing bracket or quotation mark: `)` `]` `}` `»` `”` `﴿`
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
}
