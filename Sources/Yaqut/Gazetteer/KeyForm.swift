/// How a key of the index was made from a name as written.
///
/// The more was done, the weaker a match is as evidence; ``asWritten`` is the strongest.
public struct KeyForm: OptionSet, Hashable, Sendable {
  /// One bit each.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The name as it is written.
  public static let asWritten: KeyForm = []
  /// The article was put before one or more words: دار كبيرة -> الدار الكبيرة.
  public static let articleAdded = KeyForm(rawValue: 1 << 0)
  /// The article was taken off one or more words.
  public static let articleDropped = KeyForm(rawValue: 1 << 1)
  /// A head word before the proper name was left out: مدينة حلب -> حلب.
  public static let headDropped = KeyForm(rawValue: 1 << 2)
  /// A word stands in another case: أبو ظبي -> أبي ظبي.
  public static let inflected = KeyForm(rawValue: 1 << 3)
  /// The spaces were removed: ديرالزور.
  public static let joined = KeyForm(rawValue: 1 << 4)
  /// A demonym was inflected by rule: سوري -> السوريون.
  public static let demonym = KeyForm(rawValue: 1 << 5)
  /// A compound written as one word was split: كفرعويد -> كفر عويد.
  public static let split = KeyForm(rawValue: 1 << 6)

  /// Forms that change where words begin and end.
  public static let segmentation: KeyForm = [.joined, .split]

  /// The number of changes.
  public var changes: Int { rawValue.nonzeroBitCount }
}
