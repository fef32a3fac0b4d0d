/// How far the spelling of a text had to be folded before it met a name, from nothing at all to one wrong letter.
///
/// A lower level always beats a higher one.
public enum FoldLevel: UInt8, Comparable, Hashable, Sendable, CaseIterable {
  /// Nothing is lost: composition, presentation forms, tatweel, format characters, white space.
  case exact = 0
  /// Vowel signs and other marks are left out.
  case marks
  /// Alef forms, final ة and ى, digits, Latin letters.
  case spelling
  /// Hamza and its seats.
  case hamza
  /// Letters of other keyboards that look the same.
  case lookalikes
  /// Word boundaries and signs between letters; stretched letters; how writers of village names vary.
  case segmentation
  /// A letter before the word was read as a proclitic.
  case proclitics
  /// One letter doubled, missing, swapped or wrong.
  case edit

  /// Whether one level comes before another.
  public static func < (left: FoldLevel, right: FoldLevel) -> Bool { left.rawValue < right.rawValue }
}
